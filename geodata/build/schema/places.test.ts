import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from '../read/parse.ts';
import { placesSchema } from './places.ts';

const town = {
	text: 'Shusha',
	local: 'Şuşa',
	kind: 'town',
	town: 'Shusha',
	code: 'AZ',
	near: [46.75, 39.76],
	rank: 3,
	zoom: 8,
	side: 'left'
};
const peak = {
	text: 'Savalan',
	kind: 'peak',
	at: [47.84, 38.27],
	source: 'aras-atlas',
	rank: 2,
	zoom: 6.5,
	side: 'right'
};
const river = {
	text: 'Kura',
	kind: 'river',
	along: 'river-kura',
	near: [48.2, 40.1],
	rank: 1,
	zoom: 6.5
};
const problemsOf = (...places: object[]) => {
	const result = parse(JSON.stringify(places), placesSchema);
	return 'problems' in result
		? result.problems.map(({ item, reason }) => `${item}: ${reason}`)
		: [];
};

test('the names to orient by are right', () => {
	expect(problemsOf(town, peak, river)).toEqual([]);
	expect(parse(readFileSync('geodata/places.json', 'utf8'), placesSchema)).toHaveProperty('value');
});

test.each([
	['a name off the map', { ...peak, at: [47.84, 95] }, /^0\.at\.1: is 95; give a latitude/],
	['an unknown kind', { ...peak, kind: 'volcano' }, /^0\.kind: /],
	['a country that is none', { ...town, code: 'XQ' }, /^0\.code: /],
	['a rank too low', { ...river, rank: 9 }, /^0\.rank: /],
	['a word that nothing reads', { ...river, angle: 3 }, /^0\.angle: nothing reads this/],
	['an empty name', { ...town, text: '' }, /^0\.text: is empty/]
])('%s is refused', (_, place, told) => {
	expect(problemsOf(place).join('\n')).toMatch(told);
});
