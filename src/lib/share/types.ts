/** What the embed builder chooses from. */
import type { LayerGroup, Id } from '$lib/atlas/types';
import type { Snippet } from '$lib/embed/snippet';
import type { Kind } from '$lib/embed/views';

export interface BuilderView {
	readonly id: Id;
	readonly kind: Kind;
	readonly layers: readonly Id[];
	readonly alt: string;
	/** Absolute address of its picture, and the path of the drawing from the site's root. */
	readonly picture: string;
	readonly drawing: string;
	readonly oembed: string;
	readonly snippet: Snippet;
}

export interface BuilderData {
	readonly origin: string;
	readonly version: string;
	readonly views: readonly BuilderView[];
	readonly layers: readonly LayerGroup[];
	/** The last version that is kept for good, and the views that have a frame in it. */
	readonly kept: { readonly version: string; readonly views: readonly Id[] } | null;
}
