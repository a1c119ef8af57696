import { expect, test } from 'vitest';
import { palettes } from '$lib/style/palette';
import type { GroundPath } from './draw';
import { SIZE, standaloneSvg, type StandaloneOptions } from './standalone';

const options: StandaloneOptions = {
	picture: {
		id: 'x',
		frame: { box: { x: 0, y: 0, width: 0.01, height: 0.005 }, scale: 300_000 },
		fade: null,
		paths: [
			{
				role: 'area',
				key: 'x-area-iran',
				feature: 'iran',
				color: 'iran',
				group: 'countries',
				d: 'M0 0l9 9 9 0z'
			}
		]
	},
	labels: [],
	open: [],
	title: 'Title <& "more">',
	credit: 'Credit'
};

test('a picture stands alone: its own colours, no style sheet, no script, nothing loaded', () => {
	const svg = standaloneSvg(options);
	expect(svg).toContain(`viewBox="0 0 ${SIZE.width} ${SIZE.height}"`);
	expect(svg).toContain(palettes.light.iran);
	expect(svg).not.toMatch(/var\(|<style|<script|href=/);
	expect(standaloneSvg({ ...options, theme: 'dark' })).toContain(palettes.dark.iran);
});

test('the relief lies over the tints and under the lines', () => {
	const line = { role: 'ground', key: 'x-lakes', line: 'lakes', group: 'rivers', d: 'M1 1l2 2' };
	const picture = { ...options.picture, paths: [...options.picture.paths, line as GroundPath] };
	const relief = { href: 'data:,', box: { x: 1, y: 2, width: 3, height: 4 } };
	const svg = standaloneSvg({ ...options, picture, relief });
	const places = ['M0 0l9', '<image x="1" y="2" width="3" height="4"', 'M1 1l2'].map((part) =>
		svg.indexOf(part)
	);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(places).not.toContain(-1);
});

test('a title is text, and a long one is set smaller', () => {
	const svg = standaloneSvg(options);
	expect(svg).toContain('Title &#60;&#38; &#34;more&#34;&#62;');
	const size = (text: string) => Number(/font-size="([\d.]+)"[^>]*>Title/.exec(text)![1]);
	expect(size(standaloneSvg({ ...options, title: 'Title'.repeat(20) }))).toBeLessThan(size(svg));
});

test('what is open is outlined', () => {
	const outline = `stroke="${palettes.light.text}"`;
	expect(standaloneSvg(options)).not.toContain(outline);
	expect(standaloneSvg({ ...options, open: ['iran'] })).toContain(outline);
});
