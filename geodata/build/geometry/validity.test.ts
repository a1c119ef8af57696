import { describe, expect, test } from 'vitest';
import type { Polygon, Ring } from './position.ts';
import { flawsOf } from './validity.ts';

const square = (west: number, south: number, size: number): Ring => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size],
	[west, south]
];
const outer = square(0, 0, 100);

const good: [string, Polygon[]][] = [
	['a square', [[outer]]],
	['a square with a hole', [[outer, square(10, 10, 20)]]],
	['two squares beside each other', [[outer], [square(200, 0, 100)]]],
	['an island in a lake', [[outer, square(10, 10, 50)], [square(20, 20, 10)]]],
	[
		'a vertex on a straight edge',
		[
			[
				[
					[0, 0],
					[50, 0],
					[100, 0],
					[100, 100],
					[0, 0]
				]
			]
		]
	]
];
test.each(good)('%s has no flaw', (_, polygons) => {
	expect(flawsOf(polygons)).toEqual([]);
});

const crossing = /crosses or touches/;
const bad: [string, Polygon[], RegExp][] = [
	[
		'a bow tie',
		[
			[
				[
					[0, 0],
					[100, 100],
					[100, 0],
					[0, 100],
					[0, 0]
				]
			]
		],
		crossing
	],
	[
		'a spike',
		[
			[
				[
					[0, 0],
					[100, 0],
					[100, 100],
					[150, 100],
					[0, 100],
					[0, 0]
				]
			]
		],
		crossing
	],
	[
		'a spike over its end',
		[
			[
				[
					[0, 0],
					[100, 0],
					[60, 0],
					[60, 60],
					[0, 60],
					[0, 0]
				]
			]
		],
		crossing
	],
	[
		'a triangle without area',
		[
			[
				[
					[0, 0],
					[100, 0],
					[50, 0],
					[0, 0]
				]
			]
		],
		crossing
	],
	[
		'a vertex on an edge east of it',
		[
			[
				[
					[0, 0],
					[50, 0],
					[50, 100],
					[0, 100],
					[50, 50],
					[0, 0]
				]
			]
		],
		crossing
	],
	[
		'a vertex on another edge',
		[
			[
				[
					[0, 0],
					[100, 0],
					[100, 100],
					[50, 0],
					[0, 100],
					[0, 0]
				]
			]
		],
		crossing
	],
	[
		'a vertex twice',
		[
			[
				[
					[0, 0],
					[50, 50],
					[100, 0],
					[100, 100],
					[50, 50],
					[0, 100],
					[0, 0]
				]
			]
		],
		crossing
	],
	[
		'a position twice in a row',
		[
			[
				[
					[0, 0],
					[100, 0],
					[100, 0],
					[100, 100],
					[0, 0]
				]
			]
		],
		crossing
	],
	['a hole that touches its ring', [[outer, square(0, 10, 20)]], crossing],
	['a hole that crosses its ring', [[outer, square(90, 10, 20)]], crossing],
	['two parts that overlap', [[outer], [square(50, 50, 100)]], crossing],
	['two parts that share an edge', [[outer], [square(100, 0, 100)]], crossing],
	['two parts that meet at a corner', [[outer], [square(100, 100, 100)]], crossing],
	['a hole outside of its ring', [[outer, square(200, 0, 10)]], /a hole lies outside/],
	['a part within another', [[outer], [square(10, 10, 10)]], /a part lies within/],
	[
		'a ring of three positions',
		[
			[
				[
					[0, 0],
					[100, 0],
					[0, 0]
				]
			]
		],
		/not closed, or has no area/
	],
	['a ring that is not closed', [[outer.slice(0, -1)]], /not closed/],
	['an empty ring', [[[]]], /not closed/]
];
describe('a flaw', () => {
	test.each(bad)('%s is found, with its place', (_, polygons, reason) => {
		const [first] = flawsOf(polygons);
		expect(first?.reason).toMatch(reason);
		expect(first?.at).toHaveLength(2);
	});

	test('is held by its box', () => {
		const [first] = flawsOf([[outer, square(90, 10, 20)]]);
		expect(first?.box).toEqual([90, 0, 110, 100]);
	});
});
