/** What lights up with a feature or a concern is the same on its page, in its frame and in its share picture. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightsOf } from '../../src/lib/atlas/lights.ts';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { palettes } from '../../src/lib/style/palette.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const atlas = JSON.parse(read('static/atlas/atlas.json')) as Atlas;
const opened = [
	...atlas.features.map(({ id }) => ({ kind: 'feature', id })),
	...atlas.concerns.map(({ id }) => ({ kind: 'concern', id }))
];

/** Features as a map's HTML draws them, once for each area, line and name. */
function drawn(html: string) {
	const map = html.slice(html.indexOf('id="map"'), html.indexOf('class="scale'));
	const links = [...map.matchAll(/<a\b[^>]*data-feature="([^"]+)"[^>]*>/g)];
	return links.map(([tag, id]) => ({
		id: id!,
		part: /data-part="(\w+)"/.exec(tag)![1]!,
		open: /class="[^"]*\bopen\b/.test(tag)
	}));
}

test.each(opened.map((one) => [`${one.kind} ${one.id}`, one] as const))('%s', (_, { kind, id }) => {
	const lights = lightsOf(atlas, { [kind]: id }).map((one) => one.id);
	const page = drawn(read(`build/${kind}s/${id}/index.html`));
	for (const map of [page, drawn(read(`build/embed/${id}/index.html`))]) {
		expect(map.some(({ open }) => open)).toBe(true);
		for (const one of map) expect(one.open, one.id).toBe(lights.includes(one.id));
	}
	const picture = read(`build/share-pictures/${kind}-${id}.svg`);
	const lit = (part: string) => page.filter((one) => one.open && one.part === part).length;
	const { text } = palettes.light;
	expect(picture.split('stroke-opacity="0.3"')).toHaveLength(lit('line') + 1);
	expect([
		...picture.matchAll(new RegExp(`<path fill="[^"]+" stroke="${text}"`, 'g'))
	]).toHaveLength(lit('area'));
});
