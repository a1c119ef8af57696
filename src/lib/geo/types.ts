/** A position in WGS84 degrees: `[longitude, latitude]`. */
export type LngLat = readonly [lng: number, lat: number];

/** A box in WGS84 degrees: `[west, south, east, north]`. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** What the map shows, north up: centre in degrees, zoom as MapLibre counts it (512-px tiles). */
export interface Camera {
	readonly center: LngLat;
	readonly zoom: number;
}

/** A size on screen in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A point on screen in CSS pixels, from the map's top left corner. */
export type ScreenPoint = readonly [x: number, y: number];

/** A rectangle on screen in CSS pixels, from the map's top left corner. */
export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}
