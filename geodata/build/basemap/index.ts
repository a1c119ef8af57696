/**
 * The ground of the map: relief, and what else lies under borders and names. It is made of files beside
 * the project; where they are not at hand, what was made of them before is kept.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bbox } from '../../../src/lib/geo/types.ts';
import type { Polygon } from '../geometry/position.ts';
import type { Files } from '../write/files.ts';
import { reliefImages, type ReliefImage } from './images.ts';
import { readGround } from './read.ts';
import { polygonsOf } from './shape.ts';

/** The files that are made here. */
const MADE = /^(relief-.*\.(avif|png)|ground.*)$/;
/** The box of the elevation grid. */
const RELIEF: Bbox = [41, 36.5, 52, 43.5];

export interface Basemap {
	readonly files: Files;
	readonly notices: readonly string[];
}

/** `source` is the folder of the ground's files, `standing` where those made of them stand. */
export async function buildBasemap(
	source: string,
	standing: string,
	sea: readonly Polygon[]
): Promise<Basemap> {
	const ground = await readGround(source);
	if (!ground) return kept(standing);
	const lakes = ground.lakes.features.flatMap(({ geometry }) => polygonsOf(geometry));
	const images = await reliefImages(RELIEF, ground.heights, [sea, lakes]);
	return {
		files: {
			'ground.json': `${JSON.stringify({ relief: images.map(describe) })}\n`,
			...Object.fromEntries(images.map(({ file, bytes }) => [file, bytes]))
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
