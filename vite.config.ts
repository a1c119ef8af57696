import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
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

/** The scripts of a frame, under names that its page knows before they are built. */
function embedScripts(): Plugin {
	const scripts = {
		'embed.js': 'frame.ts',
		'embed-address.js': 'address.ts',
		'embed-live.js': 'live.ts'
	};
	return {
		name: 'embed-scripts',
		apply: 'build',
		buildStart() {
			if (this.environment.name !== 'client') return;
			for (const [name, source] of Object.entries(scripts))
				this.emitFile({
					type: 'chunk',
					id: `src/routes/embed/${source}`,
					fileName: `_app/${name}`,
					preserveSignature: 'allow-extension'
				});
		}
	};
}

export default defineConfig({
	plugins: [atlasStyle(), embedScripts(), sveltekit()],
	define: {
		__ATLAS_ORIGIN__: JSON.stringify(
			(process.env.ATLAS_ORIGIN ?? 'http://localhost:4173').replace(/\/$/, '')
		)
	},
	build: { target: 'es2023' },
	test: {
		include: ['src/**/*.test.ts', 'geodata/build/**/*.test.ts', 'tests/data/**/*.test.ts'],
		environment: 'node',
		// Some data tests look at every vertex of three countries.
		testTimeout: 60_000
	}
});
