/** Whether the 132 km and the routes lie where they have to. */
import { nearestOn, sample } from '../geometry/along.ts';
import { lengthOf } from '../geometry/geodesic.ts';
import { edgeKeys, polygonHolds, positionKey, type Line } from '../geometry/position.ts';
import { bordersBetween, COUNTRIES, type Ground } from '../derive/ground.ts';
import { linesOf, partsOf } from '../derive/shapes.ts';
import type { Shapes } from '../derive/topology.ts';

const STRETCH_KM = 132;
const STRETCH_OFF_KM = 0.1;
/** The countries that routes along the Aras keep out of. */
const KEEP_OUT = [
	{ route: 'zangezur-route', out: ['IR'], clear: 0.02 },
	{ route: 'araz-route', out: ['AZ', 'AM'], clear: 0.3 },
	{ route: 'transit-iran', out: ['AZ', 'AM'], clear: 0.3 }
];
/** In steps of how many km they are looked at; they keep at least `clear` km away. */
const STEP_KM = 0.05;

/** The 132 km lie on the Azerbaijan–Iran border, from where both meet Armenia, and touch Armenia nowhere else. */
export function checkStretch(ground: Ground, shapes: Shapes): string[] {
	const line = linesIn(shapes, 'border-132-km').flat();
	const km = lengthOf(line);
	const right = new Set(bordersBetween(ground, ['AZ', 'IR']).flatMap(edgeKeys));
	const wrong = new Set(bordersBetween(ground, ['AM', 'IR']).flat().map(positionKey));
	const [first, ...rest] = line.map(positionKey);
	const problems: string[] = [];
	if (Math.abs(km - STRETCH_KM) > STRETCH_OFF_KM)
		problems.push(
			`length: is ${km.toFixed(2)} km, not ${STRETCH_KM} ± ${STRETCH_OFF_KM}; cut it anew`
		);
	if (!edgeKeys(line).every((edge) => right.has(edge)))
		problems.push('geometry: lies beside the Azerbaijan–Iran border; cut it from there');
	if (!wrong.has(first ?? ''))
		problems.push('geometry: begins elsewhere than where Armenia is met; mend its start');
	if (rest.some((position) => wrong.has(position)))
		problems.push('geometry: touches the Armenia–Iran border; let it run the other way');
	return problems.map((problem) => `geodata/features/border-132-km.json: ${problem}`);
}

/** No vertex of a route lies in a country that it keeps out of, and no piece of it comes near. */
export function checkRoutes(ground: Ground, shapes: Shapes): string[] {
	return KEEP_OUT.flatMap(({ route, out, clear }) => {
		const lines = linesIn(shapes, route);
		const parts = out.flatMap((code) => partsOf(ground, code));
		const edges = out.flatMap((a) =>
			COUNTRIES.filter((b) => !out.includes(b)).flatMap((b) => bordersBetween(ground, [a, b]))
		);
		const bad =
			lines.flat().find((place) => parts.some((part) => polygonHolds(part, place))) ??
			lines
				.flatMap((line) => sample(line, STEP_KM))
				.find((place) => nearestOn(edges, place, clear).km < clear);
		if (!bad) return [];
		const where = `within ${clear} km of ${out.join(' or ')} at ${bad.join()}`;
		return [`geodata/features/${route}.json: geometry: lies ${where}; move its stops`];
	});
}

function linesIn(shapes: Shapes, id: string): Line[] {
	const shape = shapes.get(id);
	return shape?.type === 'line' ? linesOf(shape.sections) : [];
}
