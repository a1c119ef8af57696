import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { Ground } from '../derive/ground.ts';
import { makeShape, type Shape } from '../derive/shapes.ts';
import type { Line, Polygon, Position } from '../geometry/position.ts';
import type { FeatureFile } from '../schema/feature.ts';
import type { Recipe } from '../schema/recipe.ts';
import { checkGeometry } from './geometry.ts';
import { checkLevel } from './places.ts';
import { along, border, lineShape, makeShapes, makeWorld, STRETCH } from './world.fixture.ts';

const { whole, ground } = makeWorld();
const shapes = makeShapes(ground);
const feature = (id: string, geometry: object, label: object = {}) =>
	({ id, geometry, label }) as unknown as FeatureFile;
const features = [
	feature('iran', { from: 'country', code: 'IR' }, { at: [47, 38.5], far: [47, 38.4] }),
	feature('zangezur-route', { from: 'bank' }, { at: [46, 39.2] }),
	feature('village', { from: 'point', code: 'AZ' })
];

interface World {
	readonly features?: readonly FeatureFile[];
	readonly ground?: Ground;
	readonly shapes?: ReadonlyMap<string, Shape>;
	readonly whole?: typeof whole;
}
const problems = (change: World = {}) =>
	checkGeometry(
		change.features ?? features,
		change.ground ?? ground,
		change.shapes ?? shapes,
		change.whole ?? whole
	);
const withShape = (id: string, shape: Shape): World => ({
	shapes: new Map([...shapes, [id, shape]])
});
const withLine = (id: string, line: Line) => withShape(id, lineShape(line));
/** The ground, or the data that it came from, with every position of some countries moved. */
const moved = (codes: string[], move: (at: Position) => Position) =>
	new Map(
		[...ground.countries].map(([code, parts]): [string, Polygon[]] => [
			code,
			parts.map((rings) => rings.map((ring) => (codes.includes(code) ? ring.map(move) : [...ring])))
		])
	);
const north =
	(degrees: number) =>
	(at: Position): Position => [at[0], at[1] + degrees];
/** Metres as degrees of latitude. */
const metres = (m: number) => m / 111_000;

test('the good world has no problem', () => {
	expect(problems()).toEqual([]);
});

const bad: [string, World, RegExp][] = [
	[
		'a route in a country that it keeps out of',
		withLine('zangezur-route', along(38.99)),
		/zangezur-route.*within 0.02 km of IR/
	],
	[
		'a route too near to it',
		withLine('zangezur-route', along(39 + metres(15))),
		/within 0.02 km of IR/
	],
	[
		'a route whose middle only comes too near',
		withLine('zangezur-route', [
			[45.1, 39.1],
			[46.4, 39 + metres(15)],
			[46.9, 39.1]
		]),
		/within 0.02 km of IR/
	],
	[
		'a route that crosses between its stops',
		withLine('zangezur-route', [
			[45.1, 39.1],
			[46, 38.9],
			[46.9, 39.1]
		]),
		/within 0.02 km of IR/
	],
	[
		'a route south of the river that crosses it',
		withLine('araz-route', along(39.01)),
		/araz-route.*of AZ or AM/
	],
	[
		'a way through Iran too near to the border',
		withLine('transit-iran', along(39 - metres(250))),
		/transit-iran.*of AZ or AM/
	],
	['a stretch too long', withLine('border-132-km', border(132.2)), /length: is 132.20 km/],
	['a stretch too short', withLine('border-132-km', border(131.8)), /length: is 131.80 km/],
	[
		'a stretch beside the border',
		withLine('border-132-km', border(132).map(north(0.01))),
		/lies beside the Azerbaijan–Iran border/
	],
	[
		'a stretch whose second half leaves the border',
		withLine('border-132-km', [
			...border(66),
			...border(132).slice(border(66).length).map(north(0.001))
		]),
		/lies beside the Azerbaijan–Iran border/
	],
	[
		'a stretch that begins elsewhere',
		withLine('border-132-km', [...border(132)].reverse()),
		/begins elsewhere/
	],
	[
		'a stretch along Armenia',
		withLine('border-132-km', [[45.5, 39], ...border(100)]),
		/touches the Armenia–Iran border/
	],
	['no stretch', withLine('border-132-km', []), /length: is 0.00 km/],
	[
		'a border that only one side has',
		{ ground: { ...ground, countries: moved(['IR'], north(0.001)) } },
		/IR: \d+ pieces of its edge have no other side/
	],
	[
		'borders off the data',
		{ whole: moved(['AZ', 'IR', 'AM'], north(metres(20))) },
		/AZ–IR: off by more than 15 m/
	],
	[
		'Armenia’s border with Iran off the data',
		{ whole: moved(['AZ', 'IR', 'AM'], north(metres(20))) },
		/AM–IR: off by more than 15 m/
	],
	[
		'Armenia’s border with Azerbaijan off the data',
		{ whole: moved(['AZ', 'IR', 'AM'], ([lng, lat]) => [lng + metres(30), lat]) },
		/AM–AZ: off by more than 15 m/
	],
	[
		'a part apart of another size',
		{
			ground: {
				...ground,
				countries: moved(['AZ'], (at) => (at[0] <= 45.5 && at[1] > 39 ? north(0.02)(at) : at))
			}
		},
		/nakhchivan.json: area: \d+ km², not 5317 ± 0.5 %/
	],
	[
		'an area that crosses itself',
		withShape('iran', {
			type: 'area',
			polygons: [
				[
					[
						[44, 38],
						[49, 39],
						[49, 38],
						[44, 39],
						[44, 38]
					]
				]
			]
		}),
		/iran.json: geometry: its edge crosses/
	],
	[
		'a name beside its area',
		{ features: [feature('iran', { from: 'country' }, { at: [38.5, 47] })] },
		/iran.json: label.at: stands beside/
	],
	[
		'a far name beside its area',
		{ features: [feature('iran', { from: 'country' }, { at: [47, 38.5], far: [47, 50] })] },
		/label.far: stands beside/
	],
	[
		'a name far from its line',
		{ features: [feature('zangezur-route', { from: 'bank' }, { at: [46, 39.7] })] },
		/label.at: stands more than 60 km/
	],
	[
		'a point in another country',
		{ features: [feature('village', { from: 'point', code: 'IR' })] },
		/village.json: geometry: is not in IR/
	],
	[
		'the base elsewhere',
		{
			features: [feature('sitalchay', { from: 'airport' })],
			...withShape('sitalchay', { type: 'point', at: [49.45, 40.8073] })
		},
		/sitalchay.json: geometry: is not at/
	]
];
test.each(bad)('%s is refused', (_, world, reason) => {
	expect(problems(world)).toContainEqual(expect.stringMatching(reason));
	for (const problem of problems(world))
		expect(problem).toMatch(/^(geodata|static)\/.+: .+: .+; .+/u);
});

const allowed: [string, World][] = [
	['a route just clear of it', withLine('zangezur-route', along(39 + metres(25)))],
	[
		'borders as near to the data as it is exact',
		{ whole: moved(['AZ', 'IR', 'AM'], north(metres(10))) }
	],
	[
		'a base within a kilometre',
		{
			features: [feature('sitalchay', { from: 'airport' })],
			...withShape('sitalchay', { type: 'point', at: [49.44, 40.8073] })
		}
	]
];
test.each(allowed)('%s is not', (_, world) => {
	expect(problems(world)).toEqual([]);
});

test.each([131.95, 132.05])('a stretch of %f km has the right length', (km) => {
	expect(problems(withLine('border-132-km', border(km))).join()).not.toContain('length');
});

describe('a recipe that cannot be followed says why', () => {
	const places = { towns: [], airports: new Map<string, Position>() };
	const make = (recipe: object) => () => makeShape(recipe as Recipe, ground, places);
	const stops = (...at: Position[]) => at.map((one, i) => ({ name: `Stop ${i}`, at: one }));
	const cases: [string, object, RegExp][] = [
		[
			'a border of countries that do not touch',
			{ from: 'border', between: ['AZ', 'GE'] },
			/AZ and GE have no border/
		],
		['an unknown country', { from: 'country', code: 'GE' }, /no country GE/],
		['an unknown airport', { from: 'airport', ident: 'XX' }, /no XX/],
		[
			'an unknown town',
			{ from: 'town', name: 'Nowhere', code: 'AZ', near: [47, 40] },
			/no Nowhere/
		],
		[
			'a stop inside Iran',
			{
				from: 'bank',
				avoid: ['IR'],
				clear: 0.6,
				stops: stops([45.1, 39.1], [46, 38.8], [46.9, 39.1])
			},
			/the stop "Stop 1" lies in IR/
		],
		['a stretch that begins nowhere', { ...STRETCH, start: [47, 40] }, /begins at/]
	];
	test.each(cases)('%s', (_, recipe, reason) => {
		expect(make(recipe)).toThrow(reason);
	});
});

test('a level whose area crosses itself is refused with its file and place', () => {
	const bow: Topology = {
		type: 'Topology',
		transform: { scale: [0.01, 0.01], translate: [45, 39] },
		objects: { sea: { type: 'Polygon', arcs: [[0]] } },
		arcs: [
			[
				[0, 0],
				[10, 10],
				[0, -10],
				[-10, 10],
				[0, -10]
			]
		]
	};
	expect(checkLevel('map.topojson', bow)).toEqual([
		expect.stringMatching(/^static\/atlas\/map.topojson: sea: its edge crosses .* at 45(\.1)?,39/)
	]);
});
