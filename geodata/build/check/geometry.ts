/** What must hold of the geometry; each problem is "file: item: reason". */
import { nearestOn, sample } from '../geometry/along.ts';
import { areaOf, lengthOf } from '../geometry/geodesic.ts';
import {
	boxOf,
	edgeKey,
	polygonHolds,
	positionKey,
	type Line,
	type Polygon
} from '../geometry/position.ts';
import { bordersBetween, COUNTRIES, type Ground } from '../derive/ground.ts';
import type { Countries } from '../derive/repair.ts';
import { linesOf, partsOf } from '../derive/shapes.ts';
import type { Shapes } from '../derive/topology.ts';

const NAKHCHIVAN_KM2 = 5317;
const STRETCH_KM = 132;
/** The countries that routes along the Aras keep out of. */
const KEEP_OUT = [
	{ route: 'zangezur-route', out: ['IR'], clear: 0.02 },
	{ route: 'araz-route', out: ['AZ', 'AM'], clear: 0.3 },
	{ route: 'transit-iran', out: ['AZ', 'AM'], clear: 0.3 }
];
/** In steps of how many km they are looked at; they keep at least `clear` km away. */
const SAMPLE_KM = 0.05;
/** Borders lie no farther than this from the dataset that they come from, in km. */
const TRUE_TO_DATA_KM = 0.015;

export function checkGeometry(ground: Ground, shapes: Shapes, whole: Countries): string[] {
	return [
		...checkApart(ground),
		...checkStretch(ground, shapes),
		...checkRoutes(ground, shapes),
		...checkBorders(ground),
		...checkTrue(ground, whole)
	];
}

function checkApart(ground: Ground): string[] {
	const area = areaOf(partsOf(ground, 'AZ')[1]!);
	const off = Math.abs(area / NAKHCHIVAN_KM2 - 1);
	if (off <= 0.005) return [];
	return [
		`geodata/features/nakhchivan.json: area: ${area.toFixed(0)} km², expected ${NAKHCHIVAN_KM2} ± 0.5 %`
	];
}

/** The 132 km lie on the Azerbaijan–Iran border and meet the Armenia–Iran border at one end only. */
function checkStretch(ground: Ground, shapes: Shapes): string[] {
	const line = lineOf(shapes, 'border-132-km');
	const km = lengthOf(line);
	const right = new Set(bordersBetween(ground, ['AZ', 'IR']).flatMap(edgesOf));
	const wrong = new Set(bordersBetween(ground, ['AM', 'IR']).flat().map(positionKey));
	const file = 'geodata/features/border-132-km.json';
	const problems: string[] = [];
	if (Math.abs(km - STRETCH_KM) > 0.1)
		problems.push(`${file}: length: ${km.toFixed(2)} km, expected ${STRETCH_KM} ± 0.1`);
	if (!edgesOf(line).every((edge) => right.has(edge)))
		problems.push(`${file}: place: not on the Azerbaijan–Iran border`);
	if (line.slice(1).some((position) => wrong.has(positionKey(position))))
		problems.push(`${file}: place: touches the Armenia–Iran border`);
	return problems;
}

/** No vertex of a route lies in a country that it keeps out of, and no piece of it comes near. */
function checkRoutes(ground: Ground, shapes: Shapes): string[] {
	return KEEP_OUT.flatMap(({ route, out, clear }) => {
		const line = lineOf(shapes, route);
		const parts = out.flatMap((code) => partsOf(ground, code));
		const edge = out.flatMap((a) =>
			COUNTRIES.filter((b) => !out.includes(b)).flatMap((b) => bordersBetween(ground, [a, b]))
		);
		const bad =
			line.find((place) => parts.some((part) => polygonHolds(part, place))) ??
			sample(line, SAMPLE_KM).find((place) => nearestOn(edge, place, clear).km < clear);
		if (!bad) return [];
		return [`geodata/features/${route}.json: place: within ${clear} km of ${out} at ${bad}`];
	});
}

/**
 * Every edge of the three countries is a border that exactly two share, or a coast. Only where a
 * border reaches the coast may an edge stand alone: the neighbour beyond is not cut to its land.
 */
function checkBorders(ground: Ground): string[] {
	const owners = new Map<string, number>();
	const rings = [...ground.countries.values(), ground.sea].flatMap((parts) => parts.flat());
	for (const edge of rings.flatMap((ring) => edgesOf(ring)))
		owners.set(edge, (owners.get(edge) ?? 0) + 1);
	const coast = new Set(ground.sea.flat(2).map(positionKey));
	return COUNTRIES.flatMap((code) => {
		const alone = partsOf(ground, code)
			.flat()
			.flatMap(edgesOf)
			.filter((edge) => owners.get(edge) !== 2)
			.filter((edge) => !edge.split('|').some((end) => coast.has(end)));
		if (alone.length === 0) return [];
		const first = `${alone.length} pieces of its edge have no other side, the first at ${alone[0]}`;
		return [`@osm_borders: ${code}: ${first}`];
	});
}

/** The borders, every 500 m, against the dataset as it came. */
function checkTrue(ground: Ground, whole: Countries): string[] {
	const pairs: [string, string][] = [
		['AZ', 'IR'],
		['AM', 'IR'],
		['AM', 'AZ']
	];
	return pairs.flatMap((pair) => {
		const given = pair.flatMap((code) => (whole.get(code) as Polygon[]).flat());
		const far = bordersBetween(ground, pair).flatMap((line) => {
			const [west, south, east, north] = boxOf(line);
			const near = given.flatMap((ring) =>
				pieces(ring, [west - 0.1, south - 0.1, east + 0.1, north + 0.1])
			);
			return sample(line, 0.5).filter(
				(place) => nearestOn(near, place, TRUE_TO_DATA_KM).km > TRUE_TO_DATA_KM
			);
		});
		if (far.length === 0) return [];
		return [`@osm_borders: ${pair.join('–')}: off by more than 15 m at ${far.length} places`];
	});
}

/** The parts of a ring that lie in a box. */
function pieces(ring: Line, [west, south, east, north]: readonly number[]): Line[] {
	const inside = ([x, y]: Line[number]) => x >= west! && x <= east! && y >= south! && y <= north!;
	const found: Line[] = [];
	let open: Line = [];
	for (const position of ring) {
		if (inside(position)) open.push(position);
		else if (open.length > 0) {
			found.push(open);
			open = [];
		}
	}
	return open.length > 0 ? [...found, open] : found;
}

function edgesOf(line: Line): string[] {
	return line.slice(1).map((to, i) => edgeKey(line[i]!, to));
}

function lineOf(shapes: Shapes, id: string): Line {
	const shape = shapes.get(id);
	return shape?.type === 'line' ? linesOf(shape.sections)[0]! : [];
}
