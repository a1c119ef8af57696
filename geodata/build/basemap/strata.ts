/** What lies on the ground, sorted by importance: which line shows from which zoom on. */
import type { Line, Polygon } from '../geometry/position.ts';

/** What a reader's map draws of one thing. */
export interface Stratum {
	readonly object: 'lakes' | 'rivers' | 'railways' | 'roads';
	readonly id: string;
	readonly properties: Properties;
	readonly lines: readonly Line[];
	readonly polygons: readonly Polygon[];
}

export interface Properties {
	readonly name?: string;
	/** The name in the language of where it lies, as OpenStreetMap had it. */
	readonly local?: string;
	/** 1 is the most important. */
	readonly rank: number;
	/** The zoom of the map from which it shows. */
	readonly zoom: number;
	readonly state?: 'in-use' | 'construction' | 'disused' | 'abandoned';
	/** The railway that the atlas's route follows. */
	readonly route?: boolean;
}

/** `[from km² or km, rank, zoom]`, the first that fits. */
export type Steps = readonly (readonly [least: number, rank: number, zoom: number])[];
export function stratum(
	object: Stratum['object'],
	id: string,
	{ rank, zoom, ...rest }: Properties,
	lines: readonly Line[]
): Stratum {
	// What is not known is left out, and the order is always the same.
	const known = Object.entries(rest).filter(([, value]) => value !== undefined);
	return {
		object,
		id,
		properties: { ...Object.fromEntries(known), rank, zoom },
		lines,
		polygons: []
	};
}

export function stepOf(steps: Steps, size: number): Steps[number] | undefined {
	return steps.find(([least]) => size >= least);
}
