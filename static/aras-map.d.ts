/**
 * Types of `aras-map.js`. Save this file beside your sources and name it once:
 * `import type {} from './aras-map';`
 */

/** `<aras-map>`: a view of the Aras Atlas in a frame that follows its height. */
export declare class ArasMap extends HTMLElement {
	/** Id of a named view, a concern or a feature; the overview where it is missing. */
	view: string;
	/** Id of a feature, or of one of Iran's stated concerns, to open instead of the view's own. */
	feature: string;
	concern: string;
	/** Ids of the layer groups to show, comma-separated. */
	layers: string;
	/** `zoom/lat/lng`, degrees. */
	at: string;
	/** `light`, `dark` or `auto`. */
	theme: string;
	/** `off`: a picture that brings no live map. */
	live: string;
	/** CSS pixels that it has at least, from the start. */
	get height(): string;
	set height(value: string | number);
}

/** The element in JSX: frameworks add their own to it. For React there is `aras-map-react.d.ts`. */
export interface ArasMapAttributes {
	view?: string;
	feature?: string;
	concern?: string;
	layers?: string;
	at?: string;
	theme?: 'light' | 'dark' | 'auto';
	live?: 'off';
	height?: string | number;
	title?: string;
}

/** A reader opened a feature in the live map of the frame. Bubbles. */
export type ArasFeatureEvent = CustomEvent<{ readonly id: string }>;

declare global {
	interface HTMLElementTagNameMap {
		'aras-map': ArasMap;
	}
	interface GlobalEventHandlersEventMap {
		'aras-feature': ArasFeatureEvent;
	}
}
