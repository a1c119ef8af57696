/** The figures that the atlas shows, measured at full detail on the WGS84 ellipsoid. */
import type { Measure } from '../../../src/lib/atlas/types.ts';
import { routeMeasures } from '../basemap/route-measures.ts';
import { nearestOn } from '../geometry/along.ts';
import { areaOf, distance, lengthOf } from '../geometry/geodesic.ts';
import type { Line, Position } from '../geometry/position.ts';
import { bordersBetween, type Ground } from './ground.ts';
import { partsOf } from './shapes.ts';
import type { Shapes } from './topology.ts';

type Measured = Readonly<Record<string, readonly Measure[]>>;

/** Measures by feature id; a feature that is not named has none. */
export function measure(ground: Ground, shapes: Shapes): Measured {
	const land = (code: string) => sum(partsOf(ground, code).map(areaOf));
	const border = (a: string, b: string) => sum(bordersBetween(ground, [a, b]).map(lengthOf));
	const [main, apart] = partsOf(ground, 'AZ');
	const azIr = border('AZ', 'IR');
	const amIr = border('AM', 'IR');
	const amIrLine = bordersBetween(ground, ['AM', 'IR'])[0]!;
	const stretch = sum(sectionLengths(shapes, 'border-132-km').values());
	const route = sectionLengths(shapes, 'zangezur-route');
	const river = sectionLengths(shapes, 'aras');
	const base = pointOf(shapes, 'sitalchay');
	const drawn = (id: string) =>
		km('length', 'Length as drawn', sum(sectionLengths(shapes, id).values()), 'Schematic');
	const landArea = 'Land, without its waters in the sea';
	const withIran = km(
		'border-with-iran',
		'Land border with Iran',
		azIr,
		'In two parts: east of Armenia, and along Nakhchivan'
	);
	return {
		azerbaijan: [
			{ ...area(land('AZ')), note: 'Land with Nakhchivan, without its waters in the Caspian Sea' },
			withIran,
			gap(main![0]!, apart![0]!)
		],
		iran: [
			{ ...area(land('IR')), note: landArea },
			km('border-with-azerbaijan', 'Land border with Azerbaijan', azIr, withIran.note),
			km('border-with-armenia', 'Border with Armenia', amIr)
		],
		armenia: [
			area(land('AM')),
			km('border-with-iran', 'Border with Iran', amIr),
			km(
				'border-with-azerbaijan',
				'Border with Azerbaijan',
				border('AM', 'AZ'),
				'In two parts: with Nakhchivan, and east of Armenia'
			)
		],
		nakhchivan: [
			area(areaOf(apart!)),
			percent('share-of-azerbaijan', 'Share of Azerbaijan’s land', areaOf(apart!) / land('AZ')),
			km('border-with-iran', 'Border with Iran', shorterBorder(ground)),
			gap(main![0]!, apart![0]!)
		],
		'zangezur-route': routeMeasures(route, km),
		'araz-route': [drawn('araz-route')],
		'transit-iran': [drawn('transit-iran')],
		'border-132-km': [
			km(
				'length',
				'As the commentary gives it',
				stretch,
				'From the meeting point with Armenia, along the border'
			),
			percent('share', 'Share of the Azerbaijan–Iran land border', stretch / azIr)
		],
		'armenia-iran-border': [
			km('length', 'Length', amIr, 'Along the border, which follows the Aras'),
			km(
				'straight',
				'Straight line',
				distance(amIrLine[0]!, amIrLine.at(-1)!),
				'Between its two ends'
			)
		],
		'armenia-azerbaijan-border': [
			km(
				'length',
				'Length',
				border('AM', 'AZ'),
				'In two parts: with Nakhchivan, and east of Armenia'
			)
		],
		'azerbaijan-iran-border': [km('length', 'Length', azIr, withIran.note)],
		aras: [
			km(
				'along-borders',
				'Along borders',
				river.get('border')!,
				'From the meeting point of Armenia, Azerbaijan and Türkiye'
			)
		],
		sitalchay: [
			km(
				'to-baku',
				'To Baku',
				distance(base, pointOf(shapes, 'baku')),
				'Straight line to the city’s centre'
			),
			km(
				'to-iran',
				'To the nearest Iranian land border',
				nearestOn(bordersBetween(ground, ['AZ', 'IR']), base).km,
				'Straight line'
			)
		]
	};
}

function area(value: number): Measure {
	return { id: 'area', label: 'Area', value: round(value, 1), unit: 'km²', digits: 0 };
}

function km(id: string, label: string, value: number, note?: string): Measure {
	return { id, label, value: round(value, 3), unit: 'km', digits: 1, ...(note && { note }) };
}

function percent(id: string, label: string, share: number): Measure {
	return { id, label, value: round(share * 100, 3), unit: '%', digits: 1 };
}

/** Published figures are kept finer than they are shown: to the metre. */
function round(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}

/** The shortest way over land between the two parts of a country. */
function gap(main: Line, apart: Line): Measure {
	const label = 'Gap between the two parts';
	return km('gap', label, distanceBetween(main, apart), 'At the narrowest, straight line');
}

/** The least distance between two lines in km; looks closely only where they come near each other. */
export function distanceBetween(a: Line, b: Line): number {
	const nearer = (from: Line, to: Line) =>
		from.reduce(
			(least, position) => Math.min(least, nearestOn([to], position, least).km),
			Infinity
		);
	return Math.min(nearer(a, b), nearer(b, a));
}

function shorterBorder(ground: Ground): number {
	return lengthOf(bordersBetween(ground, ['AZ', 'IR']).at(-1)!);
}

function sectionLengths(shapes: Shapes, id: string): Map<string, number> {
	const shape = shapes.get(id);
	if (shape?.type !== 'line') throw new Error(`Measures need a line named ${id}.`);
	const lengths = new Map<string, number>();
	for (const { id: section, line } of shape.sections)
		lengths.set(section, (lengths.get(section) ?? 0) + lengthOf(line));
	return lengths;
}

function pointOf(shapes: Shapes, id: string): Position {
	const shape = shapes.get(id);
	if (shape?.type !== 'point') throw new Error(`Measures need a point named ${id}.`);
	return shape.at;
}

function sum(values: Iterable<number>): number {
	return [...values].reduce((total, value) => total + value, 0);
}
