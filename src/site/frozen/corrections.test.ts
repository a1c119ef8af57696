import { expect, test } from 'vitest';
import { problemsOf } from './corrections.ts';

const frames = new Map([['2026-11-22-db7e00f2', ['iran', 'nato']]]);
const good = {
	version: '2026-11-22-db7e00f2',
	frames: ['iran'],
	date: '2026-12-01',
	note: 'A note.',
	page: '/features/iran/'
};

test('a correction of a version and frames that are there is right', () => {
	expect(problemsOf([good], frames)).toEqual([]);
});

test('every version and frame that is not there is named, all at once', () => {
	const wrong = [
		good,
		{ ...good, version: '2026-11-22-00000000' },
		{ ...good, frames: ['iran', 'irn', 'nto'] }
	];
	const found = problemsOf(wrong, frames);
	expect(found).toHaveLength(3);
	expect(found[0]).toMatch(/corrections\.json: 1\.version: .*00000000/);
	expect(found[1]).toMatch(/2\.frames: .*"irn"/);
	expect(found[2]).toMatch(/2\.frames: .*"nto"/);
});
