import { existsSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/lib/atlas/types.ts';
import { nearestOn } from '../geometry/along.ts';
import { boxHolds, polygonHolds, type Box, type Line } from '../geometry/position.ts';
import type { Globe } from './locator.ts';
import { makePlaces, type Place } from './places.ts';
import { readGround } from './read.ts';
import { linesOf, polygonsOf } from './shape.ts';
import type { PlaceFile } from '../schema/places.ts';

const read = (file: string) => JSON.parse(readFileSync(`static/atlas/${file}`, 'utf8'));
const { places } = read('places.json') as { places: Place[] };
const { features } = read('atlas.json') as Atlas;

/** Degrees of longitude and latitude that a window of 1440 × 900 shows at a zoom, near 39.5° N. */
const shownAt = (zoom: number): [number, number] => {
	const degrees = 360 / (512 * 2 ** zoom);
	return [1440 * degrees, 900 * degrees * 0.77];
};

describe('names to orient by', () => {
	test('are well formed, the most important first, and none is a feature’s too', () => {
		expect(places.length).toBeGreaterThan(250);
		expect(places.map(({ rank }) => rank)).toEqual(places.map(({ rank }) => rank).sort());
		const names = new Set(
			features
				.filter(({ kind }) => kind === 'town')
				.flatMap(({ name, anchor }) => [`${name}@${anchor.map((v) => v.toFixed(1))}`])
		);
		for (const { text, at } of places)
			expect(names).not.toContain(`${text}@${at.map((v) => v.toFixed(1))}`);
		for (const { kind, angle = 0, side } of places) {
			expect(Math.abs(angle)).toBeLessThanOrEqual(90);
			if (kind === 'river') expect(side).toBe('center');
		}
	});

	test('stand on every window of 1440 × 900 along the corridor from zoom 5 to 12', () => {
		const named = [
			...places,
			...features
				.filter(({ kind }) => kind === 'town' || kind === 'base')
				.map(({ anchor }) => ({ at: anchor, zoom: 5 }))
		];
		const railway = features.find(({ id }) => id === 'zangezur-route')!.bbox;
		expect(railway[0]).toBeCloseTo(45.4, 1);
		const corridor: Line = JSON.parse(readFileSync('geodata/lines.geojson', 'utf8'))
			.features.filter(
				(line: { properties: { line: string } }) => line.properties.line === 'railway'
			)
			.flatMap((line: { geometry: { coordinates: Line } }) => line.geometry.coordinates);
		expect(corridor.length).toBeGreaterThan(200);
		for (const zoom of [5, 6, 7, 8, 9, 10, 11, 12]) {
			const [width, height] = shownAt(zoom);
			const least = zoom < 10 ? 4 : zoom < 11 ? 2 : 1;
			for (const [lng, lat] of corridor) {
				const box: Box = [lng - width / 2, lat - height / 2, lng + width / 2, lat + height / 2];
				const seen = named.filter((place) => place.zoom <= zoom && boxHolds(box, place.at));
				expect(seen.length, `zoom ${zoom} at ${lng}, ${lat}`).toBeGreaterThanOrEqual(least);
			}
		}
	});

	const river: PlaceFile = {
		text: 'Aras',
		kind: 'river',
		along: 'aras',
		near: [46, 39],
		rank: 1,
		zoom: 7
	};
	const rivers = new Map([
		[
			'aras',
			[
				[
					[45, 39],
					[45.5, 39],
					[46, 39],
					[46.2, 39.1],
					[46.4, 39.2]
				]
			] as Line[]
		]
	]);

	test('of a river run along it, upright, whichever way the water flows', () => {
		const [there] = makePlaces([river], [], rivers).places;
		const turned = new Map([['aras', [[...rivers.get('aras')![0]!].reverse()]]]);
		const [back] = makePlaces([river], [], turned).places;
		expect(there!.at).toEqual([46, 39]);
		expect(there!.angle).toBeLessThan(-5);
		expect(back!.angle).toBe(there!.angle);
	});

	test('are refused where the town or the river is not there', () => {
		const town: PlaceFile = {
			text: 'Shusha',
			kind: 'town',
			town: 'Shusha',
			code: 'AZ',
			near: [46.75, 39.76],
			rank: 3,
			zoom: 8,
			side: 'left'
		};
		const far: PlaceFile = { ...river, near: [46, 40] };
		const none: PlaceFile = { ...river, along: 'kura' };
		const { places: made, problems } = makePlaces([town, far, none], [], rivers);
		expect(made).toEqual([]);
		expect(problems).toEqual([
			'geodata/places.json: Shusha: GeoNames has no Shusha (AZ) near 46.75,39.76',
			'geodata/places.json: Aras: aras is 95 km away from 46,40',
			'geodata/places.json: Aras: there is no river kura'
		]);
	});
});

const SOURCE = '../shared/basemap';

describe('places set by hand, which GeoNames’ package lacks', () => {
	const published = (id: string) =>
		(read('features.geojson') as FeatureCollection).features.find((one) => one.id === id)!.geometry;

	test.each([
		['Nrnadzor / Nüvədi', 'armenia', 2],
		['Shvanidzor', 'armenia', 4],
		['Nordooz', 'iran', 2],
		['Khudaferin', 'azerbaijan', 0.2],
		['Kilit', 'azerbaijan', 3]
	])('%s lies in %s, as near to the Aras as it should', (name, country, most) => {
		const { at } = places.find(({ text }) => text === name)!;
		expect(polygonsOf(published(country)).some((polygon) => polygonHolds(polygon, at))).toBe(true);
		expect(nearestOn(linesOf(published('aras')), at).km).toBeLessThan(most);
	});

	test.skipIf(!existsSync(SOURCE))(
		'peaks stand within 4 km of summits of the elevation grid',
		async () => {
			const { heights } = (await readGround(SOURCE))!;
			const { west, north, step, width, metres } = heights;
			const peaks = places.filter(({ kind }) => kind === 'peak');
			expect(peaks.length).toBeGreaterThan(8);
			const steps = [-2, -1, 0, 1, 2];
			const none = peaks.filter(({ at: [lng, lat] }) => {
				const [x, y] = [Math.floor((lng - west) / step), Math.floor((north - lat) / step)];
				const at = (dx: number, dy: number) => metres[(y + dy) * width + x + dx]!;
				const isSummit = (dx: number, dy: number) =>
					[-1, 0, 1].every((i) => [-1, 0, 1].every((j) => at(dx + i, dy + j) <= at(dx, dy)));
				return !steps.some((dx) => steps.some((dy) => isSummit(dx, dy)));
			});
			expect(none.map(({ text }) => text)).toEqual([]);
		}
	);
});

describe('the locator', () => {
	const { globe } = read('locator.json') as { globe: Globe };

	test('draws the land in less than 2 kB', () => {
		expect(globe.land.length).toBeLessThan(2000);
		expect(globe.land).toMatch(/^M\d+ \d+l/);
	});
});
