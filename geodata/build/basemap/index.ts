/**
 * What the map shows beside the features: relief, water, railways and roads, names to orient by, and
 * where in the world it is. The ground is made of files beside the project; where they are not at hand,
 * what was made of them before is kept.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { NamedView } from '../../../src/lib/atlas/types.ts';
import type { Bbox } from '../../../src/lib/geo/types.ts';
import { linesOf, type Shape } from '../derive/shapes.ts';
import type { Polygon, Position } from '../geometry/position.ts';
import type { Places } from '../read/places.ts';
import type { DrawingFile } from '../schema/drawings.ts';
import type { PlaceFile } from '../schema/places.ts';
import type { Files } from '../write/files.ts';
import { GROUND_LEVELS, groundTopology } from './ground.ts';
import { reliefImages, type ReliefImage } from './images.ts';
import { countriesOnGlobe, makeGlobe } from './locator.ts';
import { makePlaces, riversIn } from './places.ts';
import type { Lines } from './railway.ts';
import { readGround } from './read.ts';
import { polygonsOf } from './shape.ts';
import { tracksOf } from './tracks.ts';
import { lakesOf, riversOf } from './water.ts';

/** The files that are made of the ground's sources. */
const MADE = /^(relief-.*\.(avif|png)|ground(-\w+)?\.(topo)?json)$/;
/** The box of the elevation grid. */
const RELIEF: Bbox = [41, 36.5, 52, 43.5];
/** The view with which the atlas opens. */
const OPENING = 'overview';

export interface Basemap {
	readonly files: Files;
	readonly notices: readonly string[];
	/** Each "file: item: reason". */
	readonly problems: readonly string[];
}

/** With what the ground has to agree. */
interface Sources {
	/** The project's folder. */
	readonly root: string;
	/** Nothing of the relief lies on it. */
	readonly sea: readonly Polygon[];
	readonly shapes: ReadonlyMap<string, Shape>;
	readonly lines: Lines;
}

/** What the atlas has of its own, with which all this has to agree. */
interface Given extends Sources {
	readonly packages: string;
	readonly towns: Places['towns'];
	readonly places: readonly PlaceFile[];
	readonly views: readonly Pick<NamedView, 'id' | 'bounds'>[];
	readonly drawings: readonly DrawingFile[];
}

export async function buildBasemap(given: Given): Promise<Basemap> {
	const { packages, shapes, towns, views } = given;
	const { files, notices } = await groundOf(given);
	const rivers = riversIn(JSON.parse(String(files['ground-near.topojson'])) as Topology);
	const courses = new Map([...rivers, ['aras', arasOf(shapes)]]);
	const names = makePlaces(given.places, towns, courses);
	const { bounds } = views.find(({ id }) => id === OPENING)!;
	const telAviv = pointOf(shapes, 'tel-aviv');
	const locator = {
		globe: makeGlobe(packages, bounds, telAviv),
		/** Countries on it, by the drawing that they are of. */
		marked: Object.fromEntries(
			given.drawings.flatMap(({ id, draw }) =>
				draw.as === 'globe' ? [[id, countriesOnGlobe(packages, draw.countries)]] : []
			)
		)
	};
	return {
		files: { ...files, 'places.json': placesText(names.places), 'locator.json': text(locator) },
		notices,
		problems: names.problems
	};
}

/** What is made of the ground's sources, or what was made of them before. */
export async function groundOf({
	root,
	sea,
	shapes,
	lines
}: Sources): Promise<Omit<Basemap, 'problems'>> {
	const ground = await readGround(join(root, '../shared/basemap'));
	if (!ground) return kept(join(root, 'static/atlas'));
	const lakes = ground.lakes.features.flatMap(({ geometry }) => polygonsOf(geometry));
	const images = await reliefImages(RELIEF, ground.heights, [sea, lakes]);
	const strata = [
		...lakesOf(ground),
		...riversOf(ground, arasOf(shapes)),
		...tracksOf(ground, lines.get('railway') ?? [])
	];
	const topologies = GROUND_LEVELS.map((level) => [level.file, groundTopology(strata, level)]);
	return {
		files: {
			'ground.json': text({ relief: images.map(describe) }),
			...Object.fromEntries(images.map(({ file, bytes }) => [file, bytes])),
			...Object.fromEntries(topologies)
		},
		notices: []
	};
}

/** What a page needs to know to lay an image on the map: sizes in pixels and bytes. */
function describe({ file, theme, grid, bytes }: ReliefImage) {
	const { bounds, width, height } = grid;
	return { file, theme, bounds, width, height, bytes: bytes.length, dataset: 'srtm30' };
}

function kept(standing: string): Omit<Basemap, 'problems'> {
	const names = existsSync(standing) ? readdirSync(standing).filter((name) => MADE.test(name)) : [];
	return {
		files: Object.fromEntries(names.map((name) => [name, readFileSync(join(standing, name))])),
		notices: [`The ground's sources are not at hand: kept ${names.sort().join(', ')}.`]
	};
}

function arasOf(shapes: Given['shapes']) {
	const aras = shapes.get('aras');
	return aras?.type === 'line' ? linesOf(aras.sections) : [];
}

function pointOf(shapes: Given['shapes'], id: string): Position {
	const shape = shapes.get(id);
	if (shape?.type !== 'point') throw new Error(`The locator needs a point named ${id}.`);
	return shape.at;
}

/** One place a line, so that a change shows where it is. */
function placesText(places: readonly object[]): string {
	return `{"places":[\n${places.map((place) => JSON.stringify(place)).join(',\n')}\n]}\n`;
}

function text(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}
