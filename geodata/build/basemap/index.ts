/**
 * The ground of the map: relief, and what else lies under borders and names. It is made of files beside
 * the project; where they are not at hand, what was made of them before is kept.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bbox } from '../../../src/lib/geo/types.ts';
import type { Line, Polygon } from '../geometry/position.ts';
import type { Files } from '../write/files.ts';
import { GROUND_LEVELS, groundTopology } from './ground.ts';
import { reliefImages, type ReliefImage } from './images.ts';
import { readGround } from './read.ts';
import { polygonsOf } from './shape.ts';
import { tracksOf } from './tracks.ts';
import { lakesOf, riversOf } from './water.ts';
import type { Stretch } from './way.ts';

/** The files that are made here. */
const MADE = /^(relief-.*\.(avif|png)|ground.*)$/;
/** The box of the elevation grid. */
const RELIEF: Bbox = [41, 36.5, 52, 43.5];

export interface Basemap {
	readonly files: Files;
	readonly notices: readonly string[];
}

/** What the atlas draws of its own, with which the ground has to agree. */
interface Drawn {
	/** Nothing of the relief lies on it. */
	readonly sea: readonly Polygon[];
	/** The course of the Aras, which is a feature: it is not drawn a second time. */
	readonly aras: readonly Line[];
	/** The railway that the route follows, with its state. */
	readonly route: readonly Stretch[];
}

/** `source` is the folder of the ground's files, `standing` where those made of them stand. */
export async function buildBasemap(
	source: string,
	standing: string,
	{ sea, aras, route }: Drawn
): Promise<Basemap> {
	const ground = await readGround(source);
	if (!ground) return kept(standing);
	const lakes = ground.lakes.features.flatMap(({ geometry }) => polygonsOf(geometry));
	const images = await reliefImages(RELIEF, ground.heights, [sea, lakes]);
	const strata = [...lakesOf(ground), ...riversOf(ground, aras), ...tracksOf(ground, route)];
	return {
		files: {
			'ground.json': `${JSON.stringify({ relief: images.map(describe) })}\n`,
			...Object.fromEntries(images.map(({ file, bytes }) => [file, bytes])),
			...Object.fromEntries(
				GROUND_LEVELS.map((level) => [level.file, groundTopology(strata, level)])
			)
		},
		notices: []
	};
}

/** What a page needs to know to lay an image on the map: sizes in pixels and bytes. */
function describe({ file, theme, grid, bytes }: ReliefImage) {
	const { bounds, width, height } = grid;
	return { file, theme, bounds, width, height, bytes: bytes.length, dataset: 'srtm30' };
}

function kept(standing: string): Basemap {
	const names = existsSync(standing) ? readdirSync(standing).filter((name) => MADE.test(name)) : [];
	return {
		files: Object.fromEntries(names.map((name) => [name, readFileSync(join(standing, name))])),
		notices: [`The ground's sources are not at hand: kept ${names.sort().join(', ')}.`]
	};
}
