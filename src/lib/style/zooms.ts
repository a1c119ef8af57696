/** What of lines and relief changes with the zoom, for both renderers. */

/** From this zoom on a shifted line goes back to its place, and has reached it at the second. */
export const SHIFT_ZOOMS = [11, 13] as const;

/** How much of its shift a line keeps at a zoom: 1 where lines lie on each other, 0 where they can be told apart. */
export function shiftAt(zoom: number): number {
	const [from, to] = SHIFT_ZOOMS;
	return Math.min(1, Math.max(0, (to - zoom) / (to - from)));
}

/** Opacity of the relief by zoom, linear between: it is sharp to some kilometres only, and far out it is no more than a patch. */
export const RELIEF_FADES = [
	[4.7, 0],
	[5.3, 1],
	[7, 1],
	[8, 0.7],
	[9.5, 0.4],
	[11, 0.12]
] as const;

export function reliefAt(zoom: number): number {
	const next = RELIEF_FADES.findIndex(([to]) => zoom < to);
	if (next < 1) return RELIEF_FADES.at(next)![1];
	const [[from, before], [to, after]] = [RELIEF_FADES[next - 1]!, RELIEF_FADES[next]!];
	return before + ((after - before) * (zoom - from)) / (to - from);
}
