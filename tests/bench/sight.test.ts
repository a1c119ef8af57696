import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { readContent, readTopology } from './content.ts';
import { lightness, readPng } from './png.ts';
import { barePage } from './rivals/bare.ts';
import { borderPlaces, pixelOf, shareSeen, showsBorders } from './sight.ts';

const content = readContent();
const WIDTH = 600;
/** The bare page's map alone, as a picture. */
function draw(change: (svg: string) => string = (svg) => svg) {
	const svg = /<svg.*<\/svg>/s.exec(barePage(content))![0];
	const [, height] = /viewBox="0 0 3000 ([\d.]+)"/.exec(svg)!.map(Number);
	const own = svg
		.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
		// This renderer does not know lines of a fixed width on screen.
		.replaceAll(/stroke-width="(\d)"/g, (_, width) => `stroke-width="${Number(width) * 5}"`);
	const background = '#f4f1ea';
	const image = new Resvg(change(own), { fitTo: { mode: 'width', value: WIDTH }, background });
	const picture = readPng(Buffer.from(image.render().asPng()));
	const map = { x: 0, y: 0, width: WIDTH, height: (height! * WIDTH) / 3000 };
	const places = borderPlaces(readTopology(), content.bounds);
	return { picture, pixels: places.map((place) => pixelOf(place, content.bounds, map)) };
}

test('borders are seen where they are drawn', () => {
	const { picture, pixels } = draw();
	expect(pixels.length).toBeGreaterThan(60);
	expect(shareSeen(picture, pixels)).toBeGreaterThan(0.95);
	expect(showsBorders(picture, pixels)).toBe(true);
});

test('borders are not seen on an empty map, without their lines, elsewhere, or in the dark', () => {
	const { picture, pixels } = draw();
	const empty = draw((svg) => svg.replaceAll(/<path[^>]*>/g, ''));
	expect(showsBorders(empty.picture, pixels)).toBe(false);
	const bare = draw((svg) => svg.replaceAll(/stroke="[^"]+"/g, ''));
	expect(showsBorders(bare.picture, pixels)).toBe(false);
	const moved = pixels.map(([x, y]) => [x + 23, y + 17] as const);
	expect(showsBorders(picture, moved)).toBe(false);
	const dark = { ...picture, pixels: picture.pixels.map(() => 40) };
	expect(showsBorders(dark, pixels)).toBe(false);
});

test('a picture of another form is refused', () => {
	const { picture } = draw();
	expect([picture.width, picture.channels]).toEqual([WIDTH, 4]);
	expect(lightness(picture, -1, 0)).toBe(255);
	const png = (color: number, row: number[]) => {
		const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex');
		const data = deflateSync(Buffer.from(row));
		const size = Buffer.alloc(4);
		size.writeUInt32BE(data.length);
		const end = Buffer.alloc(4);
		const rest = Buffer.from([8, color, 0, 0, 0, 0, 0, 0, 0]);
		return Buffer.concat([head, rest, size, Buffer.from('IDAT'), data, end]);
	};
	expect([...readPng(png(2, [0, 10, 20, 30])).pixels]).toEqual([10, 20, 30]);
	expect(() => readPng(png(3, [0, 1]))).toThrow('another form');
	expect(() => readPng(png(2, [9, 1, 2, 3]))).toThrow('filter 9');
});

test('every rival holds the three countries, the two lines and twelve places with passages', () => {
	expect(content.map.features.map(({ properties }) => properties.id).sort()).toEqual(
		expect.arrayContaining(['armenia', 'azerbaijan', 'border-132-km', 'iran', 'zangezur-route'])
	);
	expect(content.places).toHaveLength(12);
	const page = barePage(content);
	for (const { id, quotations } of content.places) {
		expect(quotations.length, id).toBeGreaterThan(0);
		expect(page).toContain(`popovertarget="${id}"`);
	}
	expect(page.match(/<blockquote>/g)).toHaveLength(
		content.places.reduce((sum, place) => sum + place.quotations.length, 0)
	);
});
