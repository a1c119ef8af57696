/** How the build splits the browser's scripts into files. */
import type { Plugin } from 'vite';

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
export function fewFiles(): Plugin {
	let reached = {} as Record<Entry, Set<string>>;
	/** Modules that stay with their page: what is styled there, or brings more on demand, would lose its style sheets to other pages. */
	let bound = new Set<string>();
	const group = (name: string, ...by: Entry[]) => ({
		name,
		test: (id: string) => by.every((entry) => reached[entry].has(id))
	});
	const groups = [
		group('both', 'explorer', 'frameScript'),
		// Apart from the rest: what every page with scripts imports lends them all its style sheets.
		group('lib', 'explorer', 'app'),
		group('page', 'explorer', 'framePage'),
		{ name: 'explorer', test: (id: string) => reached.explorer.has(id) && !bound.has(id) },
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
			const isStyle = (id: string) => id.includes('.css');
			const isBound = (id: string) => {
				const info = this.getModuleInfo(id);
				const styled = isStyle(id) || info?.importedIds.some(isStyle);
				return (
					id.includes('/client-optimized/') ||
					(id.includes('/src/routes/') && (styled || info?.dynamicallyImportedIds.length))
				);
			};
			bound = new Set(ids.filter(isBound));
			reached = Object.fromEntries(
				Object.entries(ENTRIES).map(([entry, roots]) => [entry, from(roots)])
			) as typeof reached;
		}
	};
}
