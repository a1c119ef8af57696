/** Makes every published file and puts them in their place, all together. */
import { join } from 'node:path';
import { buildBasemap } from '../basemap/index.ts';
import type { Lines } from '../basemap/railway.ts';
import { checkLevel } from '../check/places.ts';
import type { Atlas } from '../../../src/lib/atlas/types.ts';
import { makeAtlas, versionOf } from '../derive/atlas.ts';
import { makeDrawings } from '../derive/drawings.ts';
import type { Mapped } from '../derive/index.ts';
import { atLevel } from '../derive/draw.ts';
import { LEVELS } from '../derive/levels.ts';
import { measure } from '../derive/measures.ts';
import { fullTopology } from '../derive/topology.ts';
import { writeEvidence, type Evidence } from '../evidence/index.ts';
import { buildGazetteer } from '../gazetteer/index.ts';
import type { Reviewed } from '../read/reviewed.ts';
import { replaceFolder, type Files } from './files.ts';
import { writeFeatures } from './geojson.ts';
import { writePlaces } from './places.ts';
import { report } from './report.ts';

export interface Published {
	/** What the build prints. */
	readonly told: readonly string[];
	/** With any, what was published before stays as it was. */
	readonly problems: readonly string[];
}

/** Publishes the atlas of a project under `static/atlas`. */
export async function publish(
	root: string,
	reviewed: Reviewed,
	evidence: Evidence,
	{ ground, shapes, towns, lines }: Mapped & { readonly lines: Lines }
): Promise<Published> {
	const { drawings, problems: undrawn } = makeDrawings(reviewed.drawings, shapes);
	const content = makeAtlas(reviewed, evidence, shapes, measure(ground, shapes), drawings);
	const borders = reviewed.features.filter(
		({ layer, geometry }) => layer === 'countries' && geometry.from === 'border'
	);
	const full = fullTopology(
		ground,
		shapes,
		borders.map(({ id }) => id)
	);
	const levels = LEVELS.map((level) => [level.file, atLevel(full, level)] as const);
	const problems = levels.flatMap(([file, level]) => checkLevel(file, level));
	const packages = join(root, 'geodata/node_modules');
	const { sea } = ground;
	const { places, views } = reviewed;
	const given = {
		...{ root, packages, sea, shapes, lines, towns, places, views },
		drawings: reviewed.drawings
	};
	const basemap = await buildBasemap(given);
	const grounds = Object.entries(basemap.files).filter(([file]) => file.endsWith('.topojson'));
	const flaws = grounds.flatMap(([file, json]) => checkLevel(file, JSON.parse(String(json))));
	problems.push(...undrawn, ...basemap.problems, ...flaws);
	if (problems.length > 0) return { told: [], problems };
	const drawn = levels.map(([file, level]) => [file, text(level)] as const);
	const features = writeFeatures(content.features, shapes);
	const published = [
		...[JSON.stringify(content), features],
		...drawn.map(([, json]) => json),
		...Object.values(basemap.files)
	];
	const atlas: Atlas = { version: versionOf(reviewed.reviewed, published), ...content };
	const files: Files = {
		'atlas.json': text(atlas),
		'datasets.json': text(atlas.datasets),
		'features.geojson': features,
		'places.lpf.json': writePlaces(atlas),
		...Object.fromEntries(drawn),
		...basemap.files,
		...writeEvidence(atlas)
	};
	return replaceFolder(join(root, 'static/atlas'), files, ['gazetteer'], (folder) => {
		const taken = new Set(reviewed.features.map(({ id }) => id));
		const { index, notices, problems } = buildGazetteer(
			join(root, 'geodata/gazetteer'),
			join(folder, 'gazetteer'),
			taken
		);
		const further = index ? [`${index.places} further places in the gazetteer`] : [];
		return { told: [report(atlas, files), ...basemap.notices, ...notices, ...further], problems };
	});
}

function text(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}
