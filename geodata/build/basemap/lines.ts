/**
 * Derives `geodata/lines.geojson`, lines that features follow, from the ground's sources:
 * `npx jiti geodata/build/basemap/lines.ts`. The file is committed and reviewed, so that the build
 * does not need the sources; where they are at hand, it checks that the file agrees with them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feature, LineString } from 'geojson';
import { lengthOf } from '../geometry/geodesic.ts';
import { boxesMeet, boxOf, type Box, type Position } from '../geometry/position.ts';
import { readGround, type Ground } from './read.ts';
import { linesOf } from './shape.ts';
import { STATES } from './tracks.ts';
import { shortestWay, type Stretch } from './way.ts';

/** From where to where a feature follows lines, and the box of the lines that come into question. */
interface Course {
	readonly id: string;
	readonly from: Position;
	readonly to: Position;
	readonly within: Box;
}

const RAILWAY: Course = {
	id: 'railway',
	from: [47.33496, 39.45015],
	to: [45.41222, 39.20889],
	within: [44.6, 38.6, 48.3, 40.2]
};
/** The Aras from where no border follows it any more to its mouth in the Kura. */
const RIVER: Course = {
	id: 'lower-aras',
	from: [47.9805, 39.7049],
	to: [48.4535, 40.0184],
	within: [47.8, 39.5, 48.6, 40.2]
};

/** The text of the file. States are OpenStreetMap's of 2021; `schematic` where it has no line. */
export function deriveLines({ railways, rivers }: Ground): string {
	const rails = railways.features.flatMap(({ geometry, properties }) =>
		linesOf(geometry).map((line) => ({ is: STATES[String(properties?.['class'])]!, line }))
	);
	const aras = rivers.features
		.filter(({ properties }) => properties?.['name'] === 'Aras')
		.flatMap(({ geometry }) => linesOf(geometry).map((line) => ({ is: 'river', line })));
	const features = [...follow(RAILWAY, rails), ...follow(RIVER, aras)];
	const texts = features.map((feature) => JSON.stringify(feature));
	return `{"type":"FeatureCollection","features":[\n${texts.join(',\n')}\n]}\n`;
}

function follow(
	{ id, from, to, within }: Course,
	lines: readonly Stretch[]
): Feature<LineString>[] {
	const near = lines.filter(({ line }) => boxesMeet(boxOf(line), within));
	return shortestWay(near, from, to).map(({ is, line }, i) => ({
		type: 'Feature',
		id: `${id}-${i + 1}`,
		properties: {
			line: id,
			state: is === 'gap' ? 'schematic' : is,
			km: Number(lengthOf(line).toFixed(2))
		},
		geometry: { type: 'LineString', coordinates: line }
	}));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const root = fileURLToPath(new URL('../../..', import.meta.url));
	const ground = await readGround(join(root, '../shared/basemap'));
	if (!ground) throw new Error('The ground’s sources are not at hand.');
	writeFileSync(join(root, 'geodata/lines.geojson'), deriveLines(ground));
}
