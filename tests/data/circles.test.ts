/** No file of the source imports what imports it, however far around; nor does a room. */
import { expect, test } from 'vitest';
import { circlesOf, importsAmong, roomsOf, textsIn } from './circles.ts';

const texts = textsIn('src');

test('imports go in no circle, of files or of rooms', () => {
	const imports = importsAmong(texts);
	expect(circlesOf(imports)).toEqual([]);
	expect(circlesOf(roomsOf(imports))).toEqual([]);
});

const component = (script: string) => `<script lang="ts">${script}</script><p></p>`;

test.each<[string, string, string]>([
	['src/lib/geo/types.ts', 'src/lib/geo/a.ts', "import type { Bbox } from './types.ts';"],
	['src/lib/geo/types.ts', 'src/lib/geo/a.ts', "export * from '$lib/geo/types';"],
	['src/lib/geo/types.ts', 'src/lib/geo/a.ts', "export const a = () => import('./types');"],
	['src/lib/view/view.ts', 'src/lib/view/A.svelte', component("import '$lib/view/view';")],
	['src/site/origin.ts', 'src/site/page/a.ts', "import '$site/origin';"]
])('a circle between %s and %s is found', (file, added, text) => {
	const back = `import '${added.replace('src/lib', '$lib').replace('src/site', '$site')}';`;
	const planted = new Map([...texts, [added, text], [file, `${back}\n${texts.get(file)}`]]);
	const found = circlesOf(importsAmong(planted));
	expect(found.some((circle) => circle.includes(added) && circle.includes(file))).toBe(true);
});

test('a circle of rooms is found where no file is in one', () => {
	const planted = new Map([
		...texts,
		['src/lib/geo/a.ts', "import '$lib/view/b';"],
		['src/lib/view/b.ts', 'export {};']
	]);
	const imports = importsAmong(planted);
	expect(circlesOf(imports)).toEqual([]);
	expect(circlesOf(roomsOf(imports)).join()).toContain('src/lib/geo -> src/lib/view');
});
