/** Names to orient by, each at its place: towns as GeoNames has them, rivers along their course. */
import type { Topology, GeometryCollection } from 'topojson-specification';
import { feature } from 'topojson-client';
import { project } from '../../../src/lib/geo/mercator.ts';
import { nearestOn } from '../geometry/along.ts';
import { distance } from '../geometry/geodesic.ts';
import type { Line, Position } from '../geometry/position.ts';
import type { Places } from '../read/places.ts';
import type { PlaceFile } from '../schema/places.ts';
import { linesOf } from './shape.ts';

export interface Place {
	readonly text: string;
	readonly local?: string;
	readonly kind: PlaceFile['kind'];
	readonly at: Position;
	readonly rank: number;
	readonly zoom: number;
	readonly side: 'left' | 'right' | 'top' | 'bottom' | 'center';
	/** Degrees clockwise by which the name is turned; rivers' and ranges' only. */
	readonly angle?: number;
}

/** Rivers by id, as `ground-near.topojson` draws them. */
export type Rivers = ReadonlyMap<string, readonly Line[]>;

/** The most, in km, that a river may be away from where its name was meant to stand. */
const FAR_KM = 15;

export function riversIn(topology: Topology): Rivers {
	const rivers = feature(topology, topology.objects['rivers'] as GeometryCollection<object>);
	return new Map(rivers.features.map(({ id, geometry }) => [String(id), linesOf(geometry)]));
}

/** The places, the most important first, and what is wrong with them: "file: item: reason". */
export function makePlaces(
	files: readonly PlaceFile[],
	towns: Places['towns'],
	rivers: Rivers
): { places: Place[]; problems: string[] } {
	const problems: string[] = [];
	const places = files.flatMap((file): Place[] => {
		try {
			return [placeOf(file, towns, rivers)];
		} catch (error) {
			problems.push(`geodata/places.json: ${file.text}: ${(error as Error).message}`);
			return [];
		}
	});
	return { places: places.sort((a, b) => a.rank - b.rank || a.zoom - b.zoom), problems };
}

function placeOf(file: PlaceFile, towns: Places['towns'], rivers: Rivers): Place {
	const { text, local, kind, rank, zoom } = file;
	const named = { text, ...(local && { local }), kind };
	if ('along' in file) return { ...named, rank, zoom, ...along(file, rivers) };
	const at = 'town' in file ? townAt(file, towns) : file.at;
	const turned = 'angle' in file && file.angle !== undefined ? { angle: file.angle } : {};
	return { ...named, at: round(at), rank, zoom, side: file.side, ...turned };
}

function townAt(
	{ town, code, near }: Extract<PlaceFile, { town: string }>,
	towns: Places['towns']
): Position {
	const found = towns
		.filter(({ name, country }) => name === town && country === code)
		.map(({ at }) => ({ at, km: distance(at, near) }))
		.sort((a, b) => a.km - b.km)[0];
	if (!found || found.km > 5)
		throw new Error(`GeoNames has no ${town} (${code}) near ${near.join()}`);
	return found.at;
}

/** Where on the river, and the way that the river goes there, the farther looked at the smaller the scale. */
function along(
	{ along: id, near, zoom }: Extract<PlaceFile, { along: string }>,
	rivers: Rivers
): Pick<Place, 'at' | 'side' | 'angle'> {
	const lines = rivers.get(id);
	if (!lines) throw new Error(`there is no river ${id}`);
	const { at, km, line, after } = nearestOn(lines, near);
	if (km > FAR_KM) throw new Error(`${id} is ${km.toFixed(0)} km away from ${near.join()}`);
	const reach = 12 * 2 ** (7 - zoom);
	const course = lines[line]!;
	const [a, b] = [
		walk([at, ...course.slice(0, after + 1).reverse()], reach),
		walk([at, ...course.slice(after + 1)], reach)
	].sort((one, two) => one[0] - two[0]) as [Position, Position];
	const [[ax, ay], [bx, by]] = [project(a), project(b)];
	const angle = Math.round((Math.atan2(by - ay, bx - ax) * 180) / Math.PI);
	return { at: round(at), side: 'center', ...(angle !== 0 && { angle }) };
}

/** The place `km` along a line, or its end. */
function walk(line: Line, km: number): Position {
	let gone = 0;
	for (let i = 1; i < line.length; i++) {
		gone += distance(line[i - 1]!, line[i]!);
		if (gone >= km) return line[i]!;
	}
	return line.at(-1)!;
}

function round([lng, lat]: Position): Position {
	return [Number(lng.toFixed(4)), Number(lat.toFixed(4))];
}
