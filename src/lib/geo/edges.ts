/** Boxes on screen by their four edges. */

/** Where a box begins and ends, in CSS pixels. */
export interface Edges {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Whether two boxes have more than an edge in common. */
export const meet = (a: Edges, b: Edges) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
