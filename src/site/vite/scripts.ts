/**
 * Builds the scripts of the pages, apart from SvelteKit's own: they attach to HTML that stands there
 * already, and each page loads only its own. Their files and the atlas's topologies get names that
 * change with their content; what a page has to know of them stands in `SCRIPTS`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Drawn } from '../../lib/app/contents.ts';
import type { KnownFile } from '../../lib/atlas/files.ts';
import type { Atlas } from '../../lib/atlas/types.ts';
import { areasOf, linesOf } from '../../lib/style/lines.ts';
import type { PageScript } from '../../lib/components/script.ts';
import { publicAddress, readAddress } from '../serve/origin.ts';
import { LEVELS, SCRIPTS, type Scripts } from './files.ts';

/** Script by name, and its entry. `/aras-map.js` is for pages of others: its name never changes. */
const ENTRIES = {
	explorer: 'src/lib/app/main.ts',
	frame: 'src/lib/frame/main.ts',
	find: 'src/lib/find/main.ts',
	live: 'src/lib/map/live.ts',
	share: 'src/lib/share/main.ts',
	verify: 'src/lib/verify/main.ts',
	'aras-map': 'src/lib/embed/element.ts'
};
const SHARED =
	/src\/lib\/(app\/(?!main|aids|area-names|gestures|seek|tell|timeline|enrich)|atlas\/(index|files)|trusted\/|dom\/|geo\/|view\/|picture\/(units|points)|style\/lines)/;
const FOLDER = '_app/immutable/atlas';

type Output = Rolldown.RolldownOutput['output'][number];

async function buildScripts(): Promise<readonly Output[]> {
	const result = (await build({
		configFile: false,
		logLevel: 'warn',
		base: './',
		publicDir: false,
		define: { __ATLAS_ORIGIN__: JSON.stringify(publicAddress(readAddress(process.env))) },
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { $lib: '/src/lib' } },
		worker: {
			format: 'es',
			rolldownOptions: { output: { entryFileNames: `${FOLDER}/[name].[hash].js` } }
		},
		build: {
			write: false,
			target: 'es2023',
			modulePreload: { polyfill: false },
			rolldownOptions: {
				input: ENTRIES,
				preserveEntrySignatures: 'allow-extension',
				output: {
					// What the explorer, a frame's map and the live map share is one file: each costs a slow link a round trip.
					// What brings a script later is a file of its own: a frame runs nothing of the rest.
					codeSplitting: {
						groups: [
							{ name: 'later', test: /preload-helper/ },
							{ name: 'app', test: SHARED }
						]
					},
					entryFileNames: ({ name }) =>
						name === 'aras-map' ? 'aras-map.js' : `${FOLDER}/[name].[hash].js`,
					chunkFileNames: `${FOLDER}/[name].[hash].js`,
					assetFileNames: `${FOLDER}/[name].[hash][extname]`
				}
			}
		}
	})) as Rolldown.RolldownOutput;
	return result.output;
}

/** The check of the quotations as one file for Node, which people download: readable, and needing nothing. */
async function buildVerify(): Promise<string> {
	const result = (await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		ssr: { noExternal: true, target: 'node' },
		build: {
			write: false,
			minify: false,
			ssr: 'src/site/verify/main.ts',
			target: 'node20',
			rolldownOptions: { output: { codeSplitting: false } }
		}
	})) as Rolldown.RolldownOutput;
	const [chunk] = result.output;
	return chunk.code;
}

/** A script with all that it needs before it can run: the one that holds the module `path`, or is named so. */
function scriptOf(path: string, output: readonly Output[]): PageScript {
	const chunks = output.filter((file) => file.type === 'chunk');
	const entry = chunks.find(
		({ isEntry, name, moduleIds }) =>
			isEntry && (name === path || moduleIds.some((id) => id.endsWith(path)))
	);
	if (!entry) throw new Error(`The build has no script "${path}".`);
	const needed = new Set<string>();
	const follow = (file: string) => {
		if (needed.has(file)) return;
		needed.add(file);
		chunks.find(({ fileName }) => fileName === file)?.imports.forEach(follow);
	};
	entry.imports.forEach(follow);
	const styles = [entry.fileName, ...needed].flatMap((file) => {
		const chunk = chunks.find(({ fileName }) => fileName === file);
		return [...(chunk?.viteMetadata?.importedCss ?? [])];
	});
	return { file: entry.fileName, imports: [...needed], styles };
}

/** The style sheets of words as one, without what the explorer's page holds already. */
function wordsStyle(output: readonly Output[]): string {
	const held = ['src/routes/+page.svelte', 'src/routes/+layout.svelte'].flatMap(
		(page) => scriptOf(page, output).styles
	);
	const files = scriptOf('words', output).styles.filter((file) => !held.includes(file));
	const sheets = output.filter(({ fileName }) => files.includes(fileName));
	return sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : '')).join('');
}

export function scripts(): Plugin {
	return {
		name: 'atlas-scripts',
		apply: 'build',
		buildStart() {
			if (this.environment.name === 'client')
				this.emitFile({ type: 'chunk', name: 'words', id: 'src/lib/components/words.ts' });
		},
		async generateBundle(_options, bundle) {
			if (this.environment.name !== 'client') return;
			const output = await buildScripts();
			for (const file of output)
				this.emitFile({
					type: 'asset',
					fileName: file.fileName,
					source: file.type === 'chunk' ? file.code : file.source
				});
			this.emitFile({
				type: 'asset',
				fileName: 'verify/aras-verify.mjs',
				source: await buildVerify()
			});
			const emit = (name: string, source: string | Buffer): KnownFile => {
				const sha256 = createHash('sha256').update(source).digest('hex');
				const url = `${FOLDER}/${name.replace(/\.\w+$/, `.${sha256.slice(0, 8)}$&`)}`;
				this.emitFile({ type: 'asset', fileName: url, source });
				return { url, sha256 };
			};
			const known = (file: string) => emit(file, readFileSync(`static/atlas/${file}`));
			const levels = LEVELS.map(({ name, ...level }) => ({
				...level,
				map: known(`map${name}.topojson`),
				ground: known(`ground${name}.topojson`)
			}));
			const { features } = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
			const drawn: Drawn = { lines: linesOf(features), areas: areasOf(features) };
			const drawing = emit('drawing.json', JSON.stringify(drawn));
			const named = (name: RegExp) => output.find(({ fileName }) => name.test(fileName))?.fileName;
			const made: Scripts = {
				scripts: Object.fromEntries(
					Object.keys(ENTRIES).map((name) => [name, scriptOf(name, output)])
				),
				worker: named(/maplibre-gl-worker/) ?? '',
				hand: named(/gestures.*js$/) ?? '',
				levels,
				drawing,
				words: emit('words.css', wordsStyle(Object.values(bundle))).url
			};
			mkdirSync(dirname(SCRIPTS), { recursive: true });
			writeFileSync(SCRIPTS, JSON.stringify(made));
		}
	};
}
