/** What of the live map lies under a point. */
import type { Map as MapLibre } from 'maplibre-gl';
import { distanceTo, type Part } from '$lib/geo/hit';
import type { ScreenPoint } from '$lib/geo/types';

/** Something under the pointer. */
export interface Under {
	readonly id: string;
	readonly part: Part;
	/** CSS pixels from the pointer to a line; 0 otherwise. */
	readonly distance: number;
}

/** How near to a line, in CSS pixels, a pointer means it. */
const LINE_REACH = 9;

/** Features under a point: areas there, lines near it. */
export function under(map: MapLibre, [x, y]: ScreenPoint): Under[] {
	const reach: [[number, number], [number, number]] = [
		[x - LINE_REACH, y - LINE_REACH],
		[x + LINE_REACH, y + LINE_REACH]
	];
	// The line around an area is not one that can be meant.
	const near = map.queryRenderedFeatures(reach).filter(({ properties }) => !properties.area);
	const areas = map.queryRenderedFeatures([x, y]).filter(({ layer }) => layer.type === 'fill');
	const screen = (at: number[]): ScreenPoint => {
		const { x, y } = map.project([at[0]!, at[1]!]);
		return [x, y];
	};
	const lines = near.map(({ properties, geometry, layer }): Under => {
		const id = String(properties.id ?? '');
		const parts =
			geometry.type === 'LineString'
				? [geometry.coordinates]
				: geometry.type === 'MultiLineString'
					? geometry.coordinates
					: [];
		const [dx, dy] = (layer.paint as { 'line-translate'?: [number, number] })?.[
			'line-translate'
		] ?? [0, 0];
		const all = parts.map((part) => distanceTo([x - dx, y - dy], part.map(screen)));
		return { id, part: parts.length ? 'line' : 'point', distance: Math.min(...all, LINE_REACH) };
	});
	return [
		...lines,
		...areas.map(({ properties }): Under => ({
			id: String(properties.id ?? ''),
			part: 'area',
			distance: 0
		}))
	].filter(({ id }) => id);
}
