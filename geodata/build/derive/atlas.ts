/** Joins features, their geometry and measures with what the documents say of them. */
import { createHash } from 'node:crypto';
import type { Atlas, Drawing, Feature, Id, Measure } from '../../../src/lib/atlas/types.ts';
import { cutAt } from '../geometry/along.ts';
import { lengthOf } from '../geometry/geodesic.ts';
import { boxOf, type Position } from '../geometry/position.ts';
import type { Reviewed } from '../read/reviewed.ts';
import type { FeatureFile } from '../schema/feature.ts';
import { linesOf, type Shape } from './shapes.ts';
import type { Shapes } from './topology.ts';

/** What the documents say: the part of the atlas that `buildEvidence` gives. */
export type Said = Pick<
	Atlas,
	'documents' | 'passages' | 'concerns' | 'disagreements' | 'timeline'
>;

/** Digits after the decimal point of boxes and anchors: about 10 m, finer than a screen needs. */
const DIGITS = 4;

/** Everything that the atlas says, without its version. */
export function makeAtlas(
	reviewed: Reviewed,
	said: Said,
	shapes: Shapes,
	measures: Readonly<Record<string, readonly Measure[]>>,
	drawings: readonly Drawing[]
): Omit<Atlas, 'version'> {
	const features = reviewed.features.flatMap((file): Feature[] => {
		const shape = shapes.get(file.id);
		return shape ? [makeFeature(file, shape, said, measures[file.id] ?? [])] : [];
	});
	const { documents, passages, concerns, disagreements, timeline } = said;
	const { themes, layers, datasets, views, tour, labels, ways } = reviewed;
	return {
		documents,
		passages,
		themes,
		concerns,
		features,
		layers,
		datasets,
		views,
		tour,
		disagreements,
		timeline,
		labels,
		drawings,
		ways
	};
}

/** "2026-01-31-1a2b3c4d": the day of the last review, and a fingerprint of what is published. */
export function versionOf(reviewed: string, published: readonly (string | Buffer)[]): string {
	const hash = createHash('sha256');
	for (const file of published) hash.update(file).update('\n');
	return `${reviewed}-${hash.digest('hex').slice(0, 8)}`;
}

function makeFeature(
	{ geometry: _recipe, ...file }: FeatureFile,
	shape: Shape,
	said: Said,
	measures: readonly Measure[]
): Feature {
	const anchor = anchorOf(file.label.at, shape);
	return {
		...file,
		bbox: roundAll(boxOf(positionsOf(shape))) as unknown as Feature['bbox'],
		anchor,
		label: { ...file.label, at: file.label.at ?? anchor },
		measures,
		passages: passagesByDocument(file.id, said),
		concerns: said.concerns.filter(({ features }) => features.includes(file.id)).map(({ id }) => id)
	};
}

/** Document -> its passages on a feature; none where it does not mention it. */
export function passagesByDocument(
	feature: Id,
	{ documents, passages }: Pick<Said, 'documents' | 'passages'>
): Feature['passages'] {
	return Object.fromEntries(
		documents.map(({ id: document }) => [
			document,
			passages
				.filter((passage) => passage.document === document && passage.features.includes(feature))
				.map(({ id }) => id)
		])
	);
}

/** A point itself, the middle of a line, or where the label of an area stands. */
function anchorOf(label: Position | undefined, shape: Shape): Position {
	if (shape.type === 'point') return shape.at;
	if (shape.type === 'area') {
		if (!label) throw new Error('An area needs a label with a place.');
		return label;
	}
	const line = linesOf(shape.sections)[0]!;
	return roundAll(cutAt(line, lengthOf(line) / 2).at) as unknown as Position;
}

export function positionsOf(shape: Shape): Position[] {
	switch (shape.type) {
		case 'point':
			return [shape.at];
		case 'line':
			return shape.sections.flatMap(({ line }) => line);
		case 'area':
			return shape.polygons.flatMap((polygon) => polygon.flat());
	}
}

function roundAll(values: readonly number[]): number[] {
	return values.map((value) => Number(value.toFixed(DIGITS)));
}
