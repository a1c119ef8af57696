/** Builds `static/atlas/`: read, derive, check, write. Only reading and writing touch the disk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { buildBasemap } from './basemap/index.ts';
import { readLines } from './basemap/railway.ts';
import { checkGeometry } from './check/geometry.ts';
import { checkReviewed } from './check/references.ts';
import { makeAtlas, versionOf } from './derive/atlas.ts';
import { makeGround, markStretch, REGION, type Ground } from './derive/ground.ts';
import { atLevel, LEVELS } from './derive/levels.ts';
import { measure } from './derive/measures.ts';
import { makeShape, type Shape } from './derive/shapes.ts';
import { fullTopology } from './derive/topology.ts';
import { checkReferences, readEvidence, writeEvidence } from './evidence/index.ts';
import { buildGazetteer, MOST_FEATURES } from './gazetteer/index.ts';
import { readCountries, readSeas } from './read/borders.ts';
import { readPlaces } from './read/places.ts';
import { readReviewed } from './read/reviewed.ts';
import type { FeatureFile } from './read/schema.ts';
import { writeFiles, type Files } from './write/files.ts';
import { writeFeatures } from './write/geojson.ts';
import { writePlaces } from './write/places.ts';
import { report } from './write/report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = join(root, 'geodata/node_modules');

async function build(): Promise<void> {
	const sources = join(root, '../shared/sources');
	const reviewed = readReviewed(join(root, 'geodata'));
	const evidence = readEvidence(root, existsSync(sources) ? sources : null);
	evidence.notices.forEach((notice) => console.log(notice));
	const problems = [
		...reviewed.problems,
		...evidence.problems,
		...checkReviewed(
			reviewed,
			evidence.concerns.map(({ id }) => id)
		),
		...checkReferences(
			evidence,
			reviewed.features.map(({ id }) => id)
		),
		...(reviewed.features.length > MOST_FEATURES
			? [`geodata/features: more than ${MOST_FEATURES}; put further ones into geodata/gazetteer`]
			: [])
	];

	const whole = readCountries(packages, REGION);
	const ground = markStretches(makeGround(whole, readSeas(packages)), reviewed.features);
	const places = readPlaces(packages);
	const lines = readLines(join(root, 'geodata'));
	const shapes = new Map<string, Shape>();
	for (const { id, geometry } of reviewed.features) {
		try {
			shapes.set(id, makeShape(geometry, ground, places, lines));
		} catch (error) {
			problems.push(`geodata/features/${id}.json: geometry: ${(error as Error).message}`);
		}
	}
	// Every problem is told at once; only with a shape missing would geometry complain of no more than that.
	stopAt([...problems, ...(problems.length === 0 ? checkGeometry(ground, shapes, whole) : [])]);

	const published = join(root, 'static/atlas');
	const { sea } = ground;
	const { views } = reviewed;
	const { towns } = places;
	const basemap = await buildBasemap({ root, packages, sea, shapes, lines, towns, views });
	stopAt(basemap.problems);
	basemap.notices.forEach((notice) => console.log(notice));
	const content = makeAtlas(reviewed, evidence, shapes, measure(ground, shapes));
	const borders = reviewed.features.filter(
		({ layer, geometry }) => layer === 'countries' && geometry.from === 'border'
	);
	const full = fullTopology(
		ground,
		shapes,
		borders.map(({ id }) => id)
	);
	const drawn = LEVELS.map((level) => [level.file, text(atLevel(full, level))] as const);
	const features = writeFeatures(content.features, shapes);
	const texts = [JSON.stringify(content), features, ...drawn.map(([, json]) => json)];
	const atlas: Atlas = { version: versionOf(reviewed.reviewed, texts), ...content };
	const files: Files = {
		'atlas.json': text(atlas),
		'datasets.json': text(atlas.datasets),
		'features.geojson': features,
		'places.lpf.json': writePlaces(atlas),
		...Object.fromEntries(drawn),
		...basemap.files,
		...writeEvidence(atlas)
	};
	// Reads and writes its own files, in pieces; it is the last step that can refuse.
	const gazetteer = buildGazetteer(
		join(root, 'geodata/gazetteer'),
		join(published, 'gazetteer'),
		new Set(reviewed.features.map(({ id }) => id))
	);
	stopAt(gazetteer.problems);
	writeFiles(published, files);
	console.log(report(atlas, files));
	gazetteer.notices.forEach((notice) => console.log(notice));
	if (gazetteer.index) console.log(`${gazetteer.index.places} further places in the gazetteer`);
}

/** Every stretch of border that a feature cuts off gets its vertices before anything is drawn. */
function markStretches(ground: Ground, features: readonly FeatureFile[]): Ground {
	return features.reduce(
		(marked, { geometry }) =>
			geometry.from === 'border-stretch' ? markStretch(marked, geometry) : marked,
		ground
	);
}

function text(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}

/** Prints every problem and ends the build, if there are any. */
function stopAt(problems: readonly string[]): void {
	if (problems.length === 0) return;
	problems.forEach((problem) => console.error(problem));
	console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}; nothing written.`);
	process.exit(1);
}

await build();
