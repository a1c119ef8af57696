import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { fewFiles } from './src/few-files.ts';
import { cssText } from './src/lib/style/css.ts';

/** The style sheet that is derived from the palette, the strokes and the type. */
function atlasStyle(): Plugin {
	const name = 'virtual:atlas-style.css';
	return {
		name: 'atlas-style',
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		load: (id) => (id === `\0${name}` ? cssText() : undefined)
	};
}

/** Scripts under names that are known before they are built: of a frame, and for pages of others. */
function namedScripts(): Plugin {
	const scripts = {
		'_app/embed.js': 'src/routes/embed/frame.ts',
		'_app/embed-address.js': 'src/routes/embed/address.ts',
		'_app/embed-live.js': 'src/routes/embed/live.ts',
		'aras-map.js': 'src/lib/embed/element.ts'
	};
	return {
		name: 'named-scripts',
		apply: 'build',
		buildStart() {
			if (this.environment.name !== 'client') return;
			for (const [fileName, id] of Object.entries(scripts))
				this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'allow-extension' });
		}
	};
}

export default defineConfig({
	plugins: [atlasStyle(), namedScripts(), fewFiles(), sveltekit()],
	define: {
		__ATLAS_ORIGIN__: JSON.stringify(
			(process.env.ATLAS_ORIGIN ?? 'http://localhost:4173').replace(/\/$/, '')
		)
	},
	build: { target: 'es2023' },
	test: {
		include: [
			'src/**/*.test.ts',
			'geodata/build/**/*.test.ts',
			'tests/data/**/*.test.ts',
			'tests/wordpress/**/*.test.ts',
			'tests/bench/**/*.test.ts'
		],
		environment: 'node',
		// Some data tests look at every vertex of three countries.
		testTimeout: 60_000
	}
});
