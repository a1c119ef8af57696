/**
 * The content model: what the atlas says, as the geodata build writes it to `static/atlas/atlas.json`
 * and as every page reads it. Geometry is kept apart, in TopoJSON and GeoJSON.
 */
import type { Dataset } from './dataset.ts';
import type { Drawing } from './drawing.ts';
import type { Concern, Disagreement, Document, Passage, Theme, TimelineEvent } from './evidence.ts';
import type { Feature, Label, LayerGroup } from './feature.ts';
import type { NamedView, Step, Ways } from './views.ts';

export type * from './dataset.ts';
export type * from './drawing.ts';
export type * from './evidence.ts';
export type * from './feature.ts';
export type * from './id.ts';
export type * from './views.ts';

/** Everything the atlas says. */
export interface Atlas {
	readonly version: string;
	readonly documents: readonly Document[];
	readonly passages: readonly Passage[];
	readonly themes: readonly Theme[];
	readonly concerns: readonly Concern[];
	readonly features: readonly Feature[];
	readonly layers: readonly LayerGroup[];
	readonly datasets: readonly Dataset[];
	readonly views: readonly NamedView[];
	/** The steps of the guided reading, in order. */
	readonly tour: readonly Step[];
	readonly disagreements: readonly Disagreement[];
	/** In the order of time. */
	readonly timeline: readonly TimelineEvent[];
	/** Names on the map that open nothing: neighbours and seas. */
	readonly labels: readonly Label[];
	/** What the map draws of concerns besides their features; versions before them have none. */
	readonly drawings?: readonly Drawing[];
	/** Ways to be compared. */
	readonly ways?: readonly Ways[];
}
