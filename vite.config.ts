import { readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type { Atlas } from './src/lib/atlas/types.ts';
import { cssText } from './src/lib/style/css.ts';
import { publicAddress, readAddress } from './src/site/serve/origin.ts';
import { scripts } from './src/site/vite/scripts.ts';

/** Fills the style sheet that is derived from the palette, the type and the features' looks. */
function atlasStyle(): Plugin {
	const atlas = () => JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
	return {
		name: 'atlas-style',
		enforce: 'pre',
		load: (id) => (/\/style\/atlas\.css(\?|$)/.test(id) ? cssText(atlas()) : undefined)
	};
}

const address = readAddress(process.env);
// `svelte.config.js` reads them after this.
Object.assign(process.env, { ATLAS_ORIGIN: address.origin, ATLAS_BASE: address.base });

export default defineConfig({
	plugins: [atlasStyle(), scripts(), sveltekit()],
	define: {
		__ATLAS_ORIGIN__: JSON.stringify(publicAddress(address))
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
