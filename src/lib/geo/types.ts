/** A position in WGS84 degrees: `[longitude, latitude]`. */
export type LngLat = readonly [lng: number, lat: number];

/** A box in WGS84 degrees: `[west, south, east, north]`. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** What the map shows: centre in degrees, zoom as MapLibre counts it (512-px tiles), angles in degrees. */
export interface Camera {
	readonly center: LngLat;
	readonly zoom: number;
	readonly bearing: number;
	readonly pitch: number;
}

/** A size on screen in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}
