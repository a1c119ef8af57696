import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();
const RULES = ['no-restricted-imports', 'no-restricted-syntax', 'svelte/no-at-html-tags'];

/** The import and markup rules that a file's text breaks, as ESLint would say of that file. */
async function broken(path: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath: path });
	const messages = result?.messages ?? [];
	const fatal = messages.find((message) => message.fatal);
	if (fatal) throw new Error(`${path}: ${fatal.message}`);
	return messages.map(({ ruleId }) => ruleId ?? '').filter((rule) => RULES.includes(rule));
}

const load = (path: string, from: string) =>
	path.endsWith('.svelte')
		? `<script lang="ts">import * as x from '${from}'; console.log(x);</script>`
		: `import * as x from '${from}'; console.log(x);`;

const WRONG: [file: string, from: string][] = [
	['src/lib/geo/a.ts', '$lib/atlas/types'],
	['src/lib/geo/a.ts', '../atlas/types.ts'],
	['src/lib/geo/deep/a.ts', '../../view/view'],
	['src/lib/atlas/a.ts', '$lib/view/view'],
	['src/lib/atlas/a.ts', './../style/palette.ts'],
	['src/lib/atlas/a.ts', './deep/../../style/palette.ts'],
	['src/lib/atlas/a.ts', '/src/lib/style/palette.ts'],
	['src/lib/style/a.ts', '$lib/picture/poster'],
	['src/lib/style/a.ts', '../map'],
	['src/lib/view/a.ts', '$lib/components/Popover.svelte'],
	['src/lib/view/a.ts', '../../lib/embed/snippet.ts'],
	['src/lib/picture/a.ts', '$lib/map/map'],
	['src/lib/picture/a.ts', '../components/Popover.svelte'],
	['src/lib/embed/a.ts', '$lib/map'],
	['src/lib/components/A.svelte', '$lib/map/map'],
	['src/lib/components/A.svelte', '../map/Map.svelte'],
	['src/lib/components/A.svelte', '../../routes/explorer.svelte'],
	['src/lib/map/A.svelte', '$lib/components/Popover.svelte'],
	['src/lib/map/a.ts', '../components/place.ts'],
	['src/lib/components/a.ts', 'maplibre-gl'],
	['src/lib/style/a.ts', 'maplibre-gl/dist/maplibre-gl.css'],
	['src/routes/+page.svelte', 'maplibre-gl'],
	['src/routes/+page.ts', '../../geodata/layers.json'],
	['src/lib/atlas/a.ts', '$lib/../../geodata/concerns.json'],
	['src/site/serve/a.ts', '../../geodata/build/main.ts'],
	['src/lib/atlas/a.ts', '../../site/serve/server.ts'],
	['geodata/build/a.ts', '../../src/lib/style/palette.ts'],
	['geodata/build/deep/a.ts', '../../../src/routes/explorer.svelte.ts'],
	['geodata/build/a.ts', '$lib/geo/types'],
	['geodata/build/a.ts', '../../src/lib/map/map.ts']
];

const RIGHT: [file: string, from: string][] = [
	['src/routes/+page.svelte', '$lib/map/Map.svelte'],
	['src/routes/+page.svelte', '$lib/components/Popover.svelte'],
	['src/routes/embed/[view]/+page.ts', '$lib/embed/snippet'],
	['src/lib/components/A.svelte', '$lib/style/palette'],
	['src/lib/components/A.svelte', './Passage.svelte'],
	['src/lib/map/a.ts', 'maplibre-gl'],
	['src/lib/map/a.ts', 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'],
	['src/lib/map/a.ts', '$lib/style/style'],
	['src/lib/picture/a.ts', '../view/view.ts'],
	['src/lib/style/a.ts', '@maplibre/maplibre-gl-style-spec'],
	['src/lib/view/a.ts', '$lib/atlas/types'],
	['src/lib/atlas/a.ts', '../geo/types.ts'],
	['src/lib/atlas/a.ts', './map'],
	['src/lib/geo/a.test.ts', '../../../geodata/layers.json'],
	['geodata/build/a.ts', '../../src/lib/geo/types.ts'],
	['geodata/build/deep/a.ts', '../../../src/lib/atlas/types.ts'],
	['geodata/build/a.ts', './read/passages.ts'],
	['tests/data/a.test.ts', '../../geodata/layers.json'],
	['tests/e2e/a.test.ts', '../../src/lib/map/map.ts']
];

describe('imports', () => {
	test('go one way: every wrong one is refused', async () => {
		const passed: string[] = [];
		for (const [file, from] of WRONG) {
			const found = await broken(file, load(file, from));
			if (!found.includes('no-restricted-imports')) passed.push(`${file} <- ${from}`);
		}
		expect(passed).toEqual([]);
		expect(WRONG).toHaveLength(30);
	}, 30_000);

	test('are held in every room: of the library none imports the frame', async () => {
		const free: string[] = [];
		for (const room of readdirSync('src/lib').filter((name) => name !== 'frame'))
			if ((await broken(`src/lib/${room}/a.ts`, load('a.ts', '$lib/frame/asked'))).length === 0)
				free.push(room);
		expect(free).toEqual([]);
	}, 30_000);

	test('that go the right way pass', async () => {
		const refused: string[] = [];
		for (const [file, from] of RIGHT) {
			const found = await broken(file, load(file, from));
			if (found.length > 0) refused.push(`${file} <- ${from}`);
		}
		expect(refused).toEqual([]);
		expect(RIGHT).toHaveLength(19);
	}, 30_000);

	test('are refused in every form that they can take', async () => {
		const forms = [
			"import type { Map } from 'maplibre-gl'; export type M = Map;",
			"export { Map } from 'maplibre-gl';",
			"export * from '$lib/map/map';",
			"import '$lib/map/map.css';",
			"export const later = () => import('maplibre-gl');",
			"export const later = () => import('../map/map');",
			"export type M = import('$lib/map/map').Map;"
		];
		for (const form of forms)
			expect(await broken('src/lib/components/a.ts', form), form).not.toEqual([]);
		expect(forms).toHaveLength(7);
	}, 30_000);
});

test('markup from strings is refused', async () => {
	const wrong: [file: string, text: string][] = [
		['src/routes/+page.svelte', '<script lang="ts">const x = "";</script>{@html x}'],
		[
			'src/lib/components/A.svelte',
			'<script>let x = $state("");</script><p bind:innerHTML={x}></p>'
		],
		['src/lib/map/a.ts', 'export const f = (e: Element) => { e.innerHTML = "x"; };'],
		['src/lib/map/a.ts', 'export const f = (e: Element) => { e["outerHTML"] = "x"; };'],
		['src/lib/map/a.ts', 'export const f = (p: { setHTML(x: string): void }) => p.setHTML("x");'],
		['src/lib/embed/a.ts', 'document.body.insertAdjacentHTML("beforeend", "x");'],
		['src/routes/a.ts', 'document.body.innerHTML = "x";']
	];
	for (const [file, text] of wrong) expect(await broken(file, text), text).not.toEqual([]);
	expect(wrong).toHaveLength(7);
}, 30_000);
