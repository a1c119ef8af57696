import { beforeEach, describe, expect, test } from 'vitest';
import { Pace } from './sharpness';

describe('whether a machine keeps up with a moving map', () => {
	let pace: Pace;
	const move = (...frames: number[]) => {
		pace.begin();
		for (const ms of frames) pace.frame(ms);
		pace.end();
		return pace.slow;
	};

	beforeEach(() => (pace = new Pace()));

	test.each([
		['fast frames', [16, 17, 16, 33, 16], false],
		['one late frame', [16, 300, 16, 16], false],
		['late frames apart', [80, 16, 80, 16, 80], false],
		['two late frames, one after the other', [16, 80, 80], true],
		['frames at the limit', [50, 50, 50], false]
	])('%s', (_, frames, slow) => {
		expect(move(...frames)).toBe(slow);
	});

	test('late frames of two movements are not counted together', () => {
		move(16, 80);
		expect(move(80, 16)).toBe(false);
	});

	test('a slow machine stays one while its coarse frames take long', () => {
		move(80, 80);
		expect(move(30, 30, 30, 30, 30, 30)).toBe(true);
	});

	test('sharp frames are tried again once coarse ones come fast', () => {
		move(80, 80);
		expect(move(16, 16, 16)).toBe(true);
		expect(move(16, 16, 16, 16, 16, 16)).toBe(false);
	});
});
