/** A position while the build works on it: `[lng, lat]` in WGS84 degrees. */
export type Position = [number, number];
/** A closed ring: the last position repeats the first. */
export type Ring = Position[];
/** An outer ring and its holes. */
export type Polygon = Ring[];
export type Line = Position[];
/** `[west, south, east, north]` in degrees. */
export type Box = readonly [number, number, number, number];

/** The box in which the atlas holds sea and borders. */
export const REGION: Box = [26, 22, 75, 54];

/** The position as a map key. Equal positions, and only they, have equal keys. */
export function positionKey(position: Position): string {
	return `${position[0]},${position[1]}`;
}

/** The key of a stretch between two positions, the same in both directions. */
export function edgeKey(a: Position, b: Position): string {
	const [from, to] = [positionKey(a), positionKey(b)];
	return from < to ? `${from}|${to}` : `${to}|${from}`;
}

/** The keys of a line's pieces, in order. */
export function edgeKeys(line: Line): string[] {
	return line.slice(1).map((to, i) => edgeKey(line[i]!, to));
}

/** The position at seven decimals (about 1 cm), the most that RFC 7946 sees a use for. */
export function roundPosition(position: readonly number[]): Position {
	return [Math.round(position[0]! * 1e7) / 1e7, Math.round(position[1]! * 1e7) / 1e7];
}

export function boxOf(positions: Iterable<readonly number[]>): Box {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const position of positions) {
		west = Math.min(west, position[0]!);
		east = Math.max(east, position[0]!);
		south = Math.min(south, position[1]!);
		north = Math.max(north, position[1]!);
	}
	return [west, south, east, north];
}

export function boxesMeet(a: Box, b: Box): boolean {
	return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

export function boxHolds(box: Box, position: readonly number[]): boolean {
	const [x, y] = [position[0]!, position[1]!];
	return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

/** True when the position lies inside the polygon, holes taken out. On the edge, either. */
export function polygonHolds(polygon: Polygon, [x, y]: Position): boolean {
	let inside = false;
	for (const ring of polygon) {
		for (let i = 1; i < ring.length; i++) {
			const [x1, y1] = ring[i - 1]!;
			const [x2, y2] = ring[i]!;
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
		}
	}
	return inside;
}

export function samePosition(a: Position, b: Position): boolean {
	return a[0] === b[0] && a[1] === b[1];
}
