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

/** Entries by who fetches them: any page with scripts, the explorer, the live map, a frame's page and its scripts. */
const ENTRIES = {
	app: /client-optimized\/app\.js$|kit\/src\/runtime\/client\/entry\.js$/,
	explorer: /client-optimized\/nodes\/[02]\.js$/,
	live: /src\/lib\/map\/live\.ts$/,
	framePage: /client-optimized\/nodes\/0\.js$|src\/routes\/embed\/\[id\]\/\+page\.svelte$/,
	frameScript: /src\/routes\/embed\/(frame|address)\.ts$|src\/lib\/embed\/element\.ts$/
};
type Entry = keyof typeof ENTRIES;

/**
 * Few files, since each costs a slow link a round trip. What is shared stands apart: a frame's script
 * never fetches the explorer's, nor does a frame's page hold the explorer's style sheets.
 */
function fewFiles(): Plugin {
	let reached = {} as Record<Entry, Set<string>>;
	const group = (name: string, ...by: Entry[]) => ({
		name,
		test: (id: string) => by.every((entry) => reached[entry].has(id))
	});
	const groups = [
		group('both', 'explorer', 'frameScript'),
		// Apart from the rest: what every page with scripts imports lends them all its style sheets.
		group('lib', 'explorer', 'app'),
		group('page', 'explorer', 'framePage'),
		// What brings more on demand stays with its page: its style sheets would be lost to other pages.
		{
			name: 'explorer',
			test: (id: string) =>
				reached.explorer.has(id) && !/\/src\/routes\/|\/client-optimized\//.test(id)
		},
		group('live', 'live')
	];
	return {
		name: 'few-files',
		apply: 'build',
		config: () => ({
			environments: {
				client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
			}
		}),
		buildEnd() {
			if (this.environment.name !== 'client') return;
			const ids = [...this.getModuleIds()];
			const from = (roots: RegExp) => {
				const found = new Set(ids.filter((id) => roots.test(id)));
				// A set also visits what is added while it is walked.
				for (const id of found)
					this.getModuleInfo(id)?.importedIds.forEach((next) => found.add(next));
				return found;
			};
			reached = Object.fromEntries(
				Object.entries(ENTRIES).map(([entry, roots]) => [entry, from(roots)])
			) as typeof reached;
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
