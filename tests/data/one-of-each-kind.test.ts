/** A feature is only a file: one more of each kind passes the checks and is drawn, in picture and live map. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureFilter, type FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { afterAll, describe, expect, test } from 'vitest';
import { makeWorld } from '../../geodata/build/check/world.fixture.ts';
import { makeAtlas } from '../../geodata/build/derive/atlas.ts';
import { atLevel } from '../../geodata/build/derive/draw.ts';
import { LEVELS } from '../../geodata/build/derive/levels.ts';
import { makeShape } from '../../geodata/build/derive/shapes.ts';
import { fullTopology } from '../../geodata/build/derive/topology.ts';
import { withSources } from '../../geodata/build/evidence/files.ts';
import { buildEvidence } from '../../geodata/build/evidence/index.ts';
import { readReviewed } from '../../geodata/build/read/reviewed.ts';
import { Folder, goodProject, type Json } from '../../geodata/build/refused/project.fixture.ts';
import { mapLabels } from '../../src/lib/atlas/labels.ts';
import { sourceData } from '../../src/lib/map/data.ts';
import { drawPicture } from '../../src/lib/picture/draw.ts';
import { placeLabels } from '../../src/lib/picture/labels.ts';
import { areasOf, linesOf } from '../../src/lib/style/lines.ts';
import { buildStyle, type SourceData, type SourceName } from '../../src/lib/style/style.ts';

const like = (id: string, change: Json): Json => ({
	...JSON.parse(readFileSync(`geodata/features/${id}.json`, 'utf8')),
	...change,
	main: false
});
const label = (text: string, at?: [number, number]) => ({
	text,
	rank: 1,
	side: 'top',
	type: 'feature',
	at
});

/** One file of each kind, as a maintainer would write it after one that is there. */
const FILES: readonly Json[] = [
	like('iran', {
		...{ id: 'new-area', geometry: { from: 'country', code: 'GE' } },
		...{ name: 'New area', label: label('New area', [47.5, 41.5]) }
	}),
	like('btc-pipeline', {
		...{ id: 'new-line', name: 'New line', label: label('New line') },
		geometry: {
			from: 'stops',
			stops: [
				{ name: 'West', at: [46.2, 40] },
				{ name: 'Middle', at: [47.3, 40.3] },
				{ name: 'East', at: [48.4, 40] }
			]
		}
	}),
	like('karabakh', {
		...{ id: 'new-point', name: 'New point', label: { ...label('New point'), side: 'center' } },
		geometry: { from: 'point', code: 'AZ', at: [46.6, 39.5] }
	}),
	like('karabakh', {
		...{ id: 'new-symbol', name: 'New symbol', label: label('New symbol') },
		...{ geometry: { from: 'point', code: 'AZ', at: [48.2, 39.5] }, look: { symbol: 'town' } }
	})
];

const project = goodProject();
const folder = new Folder(project);
afterAll(() => folder.remove());
for (const file of FILES) folder.write(`features/${file.id}.json`, JSON.stringify(file));
const words = FILES.map(({ id, name }) => [id, [name]]);
folder.write(
	'mentions.json',
	JSON.stringify({ ...project['mentions.json'], ...Object.fromEntries(words) })
);
const problems = folder.problems();
const reviewed = readReviewed(join(folder.root, 'geodata'));

/** An invented ground for them: the borders' packages are large, and a clean clone has none. */
const { ground: world } = makeWorld();
const ring = [47, 48, 48, 47, 47].map(
	(lng, i) => [lng, i === 1 || i === 0 || i === 4 ? 41 : 42] as [number, number]
);
const ground = { ...world, countries: new Map([...world.countries, ['GE', [[ring]]]]) };
const places = { towns: [], airports: new Map() };
const shapes = new Map(
	reviewed.features
		.filter(({ id }) => id === 'nakhchivan' || id.startsWith('new-'))
		.map(({ id, geometry }) => [id, makeShape(geometry, ground, places)])
);
const evidence = buildEvidence(withSources(reviewed, null));
const { features, layers } = makeAtlas(reviewed, evidence, shapes, {}, []);
const full = fullTopology(ground, shapes, []);
const water = { type: 'Topology' as const, objects: {}, arcs: [] };
const bounds = [44, 38, 50, 43] as const;

test('the files pass every check', () => {
	expect(problems).toEqual([]);
	expect(features.map(({ id }) => id)).toEqual(expect.arrayContaining(FILES.map(({ id }) => id)));
});

type Picking = { source: SourceName; filter: FilterSpecification };

/** The features whose geometries a layer draws close up. */
function pickedBy({ source, filter }: Picking, data: SourceData): string[] {
	const picks = featureFilter(filter, 'filter');
	const kinds = { LineString: 2, MultiLineString: 2, Polygon: 3, MultiPolygon: 3 } as const;
	return data[source].features
		.filter(({ geometry, properties }) => {
			const type = kinds[geometry.type as keyof typeof kinds];
			return picks.filter({ zoom: 12 }, { type, properties: properties! });
		})
		.map(({ properties }) => String(properties!.id));
}

describe.each(LEVELS.map((level) => [level.file, atLevel(full, level)] as const))(
	'in %s',
	(_, map) => {
		const picture = drawPicture('view', bounds, map, water, features);

		test('the picture draws the area and the line', () => {
			const drawn = picture.paths.map(({ key }) => key);
			expect(drawn).toEqual(expect.arrayContaining(['view-area-new-area', 'view-line-new-line']));
		});

		test('the live map has the area and the line in its data, and a layer for each', () => {
			const drawing = { lines: linesOf(features), areas: areasOf(features) };
			const data = sourceData(drawing, { map, ground: water });
			const groups = layers.map(({ id }) => id);
			const style = buildStyle({ ...drawing, data, relief: null }, 'light', groups);
			for (const [id, feature] of [
				['new-area-fill', 'new-area'],
				['new-line-line', 'new-line'],
				['new-line-line-halo', 'new-line']
			]) {
				const layer = style.layers.find((one) => one.id === id)!;
				expect(layer.layout?.visibility, id).not.toBe('none');
				expect(pickedBy(layer as Picking, data), id).toEqual([feature]);
			}
		});
	}
);

test('each has its name on the map, and the symbol its mark', () => {
	const { frame } = drawPicture('view', bounds, full, water, features);
	const placed = placeLabels(mapLabels(features, []), frame);
	const marks = new Map(placed.map(({ feature, marker }) => [feature, marker]));
	for (const { id, look } of FILES) expect(marks.get(id), id).toBe(look.symbol ?? null);
});
