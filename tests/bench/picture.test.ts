import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { inkOf, movedAt, paintedAt, shareAlike } from './picture.ts';
import { readPng } from './png.ts';

const GROUND = '<path fill="#f4f1ea" d="M0 0h120v120H0z"/>';
const AREA = '<path fill="#c9d8c0" stroke="#444" d="M10 10h60v60H10z"/>';
const LINES = '<path stroke="#444" d="M10 90.5h100M20.5 10v100M90.5 10v90"/>';
const NAMES = '<path fill="#222" d="M80 20h9v9h-9zM95 40h9v9h-9zM60 95h9v9h-9z"/>';

const draw = (inside: string) =>
	Buffer.from(
		new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120">${inside}</svg>`, {
			background: '#ffffff'
		})
			.render()
			.asPng()
	);
const frames = (...pictures: string[]) =>
	pictures.map((inside, index) => ({ time: index * 10, picture: draw(inside) }));

test('a picture is painted with its lines and names, not with its ground and areas', () => {
	const steps = ['', GROUND, GROUND + AREA, GROUND + AREA + LINES];
	const whole = GROUND + AREA + LINES + NAMES;
	expect(paintedAt(frames(...steps, whole, whole))).toBe(steps.length * 10);
});

test('ink is edges only, and an empty picture has none', () => {
	const ink = inkOf(readPng(draw(GROUND + AREA + LINES)));
	expect(ink.length).toBeGreaterThan(0);
	expect(ink.length).toBeLessThan(120 * 120 * 0.1);
	expect(paintedAt(frames('', GROUND))).toBeNull();
	expect(paintedAt([])).toBeNull();
});

test('a picture has moved when its lines have, not when an area lights up', () => {
	const before = GROUND + AREA + LINES + NAMES;
	const lit = before.replace('#c9d8c0', '#9fbb92');
	const moved = `${GROUND}<g transform="translate(3 2)">${AREA + LINES + NAMES}</g>`;
	expect(movedAt(frames(before, lit, moved, moved), 5)).toBe(20);
	expect(movedAt(frames(before, lit), 5)).toBeNull();
	expect(movedAt(frames(before), -1)).toBeNull();
});

test('pictures of two sizes are not alike', () => {
	const picture = readPng(draw(GROUND + LINES));
	const ink = inkOf(picture);
	expect(shareAlike(picture, picture, ink)).toBe(1);
	expect(shareAlike(picture, { ...picture, width: 60, height: 240 }, ink)).toBe(0);
});

test('a picture of another form is refused', () => {
	const png = (color: number, row: number[]) => {
		const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex');
		const data = deflateSync(Buffer.from(row));
		const size = Buffer.alloc(4);
		size.writeUInt32BE(data.length);
		const rest = Buffer.from([8, color, 0, 0, 0, 0, 0, 0, 0]);
		return Buffer.concat([head, rest, size, Buffer.from('IDAT'), data, Buffer.alloc(4)]);
	};
	expect([...readPng(png(2, [0, 10, 20, 30])).pixels]).toEqual([10, 20, 30]);
	expect(() => readPng(png(3, [0, 1]))).toThrow('another form');
	expect(() => readPng(png(2, [9, 1, 2, 3]))).toThrow('filter 9');
});
