/** Reads the reviewed files, each against its schema, and says everything that is wrong with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Dataset, Label, LayerGroup, NamedView, Theme } from '../../../src/lib/atlas/types.ts';
import {
	datasetsSchema,
	featureSchema,
	labelsSchema,
	layersSchema,
	themesSchema,
	viewSchema,
	type FeatureFile
} from './schema.ts';

export interface Reviewed {
	readonly features: readonly FeatureFile[];
	readonly layers: readonly LayerGroup[];
	readonly themes: readonly Theme[];
	readonly views: readonly NamedView[];
	readonly labels: readonly Label[];
	readonly datasets: readonly Dataset[];
	/** ISO 8601 day. */
	readonly reviewed: string;
	/** Each "file: item: reason". */
	readonly problems: readonly string[];
}

/** The reviewed files in a `geodata` folder. A file that is wrong is left out and named in `problems`. */
export function readReviewed(folder: string): Reviewed {
	const problems: string[] = [];
	const read = <S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> | null => {
		const result = parse(readFileSync(join(folder, path), 'utf8'), schema);
		if ('value' in result) return result.value;
		problems.push(...result.problems.map((problem) => `geodata/${path}: ${problem}`));
		return null;
	};
	const readEach = <S extends v.GenericSchema<unknown, { id: string }>>(path: string, schema: S) =>
		readdirSync(join(folder, path))
			.filter((name) => name.endsWith('.json'))
			.sort()
			.flatMap((name): v.InferOutput<S>[] => {
				const item = read(`${path}/${name}`, schema);
				if (item && `${item.id}.json` !== name)
					problems.push(`geodata/${path}/${name}: id: "${item.id}" is not the file's name`);
				return item ? [item] : [];
			});
	const datasets = read('datasets.json', datasetsSchema);
	return {
		features: readEach('features', featureSchema),
		layers: read('layers.json', layersSchema) ?? [],
		themes: read('themes.json', themesSchema) ?? [],
		views: readEach('views', viewSchema),
		labels: read('labels.json', labelsSchema) ?? [],
		datasets: datasets?.datasets ?? [],
		reviewed: datasets?.reviewed ?? '',
		problems
	};
}

/** The value that a JSON text holds, or every problem with it: "item: reason". */
export function parse<S extends v.GenericSchema>(
	text: string,
	schema: S
): { value: v.InferOutput<S> } | { problems: string[] } {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return { problems: [`not JSON: ${(error as Error).message}`] };
	}
	const result = v.safeParse(schema, json);
	if (result.success) return { value: result.output };
	return {
		problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`)
	};
}
