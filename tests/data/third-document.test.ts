/** A third document is only files: with them beside the others, its passages stand on the built pages. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passagesByDocument } from '../../geodata/build/derive/atlas.ts';
import { toCsl } from '../../geodata/build/evidence/csl.ts';
import { readEvidence } from '../../geodata/build/evidence/index.ts';
import { inventedFiles } from '../../geodata/build/evidence/invented.fixture.ts';
import { shownQuotation } from '../../src/lib/atlas/edges.ts';
import type { Atlas, Passage } from '../../src/lib/atlas/types.ts';
import { SCRIPTS } from '../../src/site/vite/files.ts';

const root = mkdtempSync(join(tmpdir(), 'third-document-'));
const { document, stored, leftOut, source } = inventedFiles().entries[0]!;
let added: Passage[] = [];

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const write = (path: string, value: unknown) =>
	writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
const plain = (html: string) => html.replace(/<!--[^]*?-->|<[^>]+>/gu, '').replace(/\s+/gu, ' ');

/** The project with the document's three files, and what the geodata build makes of them. */
function addDocument() {
	for (const name of ['src', 'static', 'CHANGELOG.md', 'tsconfig.json', SCRIPTS])
		cpSync(name, join(root, name), { recursive: true });
	cpSync('svelte.config.js', join(root, 'whole.config.js'));
	// The scripts of the pages know no document: those that `npm run build` has made will do.
	write('vite.config.ts', readFileSync('vite.config.ts', 'utf8').replace('scripts(), ', ''));
	cpSync('package.json', join(root, 'package.json'));
	cpSync('geodata', join(root, 'geodata'), {
		recursive: true,
		filter: (path) => !/node_modules|geodata.build/u.test(path)
	});
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	const places: Record<string, string> = { sound: 'sitalchay', pier: 'baku' };
	const passages = stored.passages.map((passage) => ({
		...passage,
		features: passage.features.map((id) => places[id]!),
		concerns: [],
		theme: JSON.parse(read('geodata/themes.json'))[0].id
	}));
	write('geodata/documents/harbour-log.json', document);
	write('geodata/passages/harbour-log.json', { ...stored, passages });
	write('geodata/passages/harbour-log.left-out.json', leftOut);
	write(document.file, source!.text);
	const evidence = readEvidence(root, root);
	const atlas: Atlas = JSON.parse(read('static/atlas/atlas.json'));
	const { documents, passages: all } = evidence;
	const features = atlas.features.map((feature) => ({
		...feature,
		passages: passagesByDocument(feature.id, evidence)
	}));
	write('static/atlas/atlas.json', { ...atlas, documents, passages: all, features });
	write('static/atlas/documents.json', documents.map(toCsl));
	added = all.filter((passage) => passage.document === 'harbour-log');
}

/** The pages that a document is on: the others are built by `npm run build`. */
const pagesOf = (passage: Passage) => [
	'documents/harbour-log',
	...passage.features.map((id) => `features/${id}`),
	`passages/${passage.id}`
];

/** The project's own settings, but for which pages are made. */
const settingsFor = (pages: readonly string[]) => `import config from './whole.config.js';
Object.assign(config.kit.prerender, {
	crawl: false,
	entries: ${JSON.stringify(pages.map((page) => `/${page}/`))},
	handleUnseenRoutes: 'ignore'
});
export default config;`;

afterAll(() => rmSync(root, { recursive: true, force: true }));

// It builds pages, which takes more than a minute.
describe.runIf(process.env.ATLAS_ALL)('with a third document', () => {
	beforeAll(() => {
		addDocument();
		const pages = new Set(['matrix', 'features/iran', ...added.flatMap(pagesOf)]);
		write('svelte.config.js', settingsFor([...pages]));
		const vite = resolve('node_modules/vite/bin/vite.js');
		const { status, stderr } = spawnSync(process.execPath, [vite, 'build'], {
			cwd: root,
			encoding: 'utf8',
			env: { ...process.env, NODE_ENV: 'production', ATLAS_BASE: '' }
		});
		if (status !== 0) throw new Error(`The site with a third document was not built:\n${stderr}`);
	}, 600_000);

	test('its passages stand on its page, on those of their features, and on their own', () => {
		expect(added.map(({ id }) => id)).toEqual(['log-ferry', 'log-pier']);
		for (const passage of added) {
			for (const page of pagesOf(passage)) {
				const html = read(`build/${page}/index.html`);
				expect(html, page).toContain(`id="passage-${passage.id}"`);
				expect(plain(html), page).toContain(plain(shownQuotation(passage)));
			}
		}
	});

	test('it has its column in the matrix, and its silence is said', () => {
		expect(plain(read('build/matrix/index.html'))).toContain('Harbour log');
		const iran = plain(read('build/features/iran/index.html'));
		expect(iran).toContain('Harbour log, 2020: this document does not mention it.');
	});
});
