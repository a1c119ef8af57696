import { drawingOf, pictureNames } from '../drawing.server';

export const prerender = true;

export const entries = pictureNames;

/** The same picture to be printed at any size; its names use the fonts of the machine that opens it. */
export const GET = ({ params }) =>
	new Response(drawingOf(params.name, { relief: false }), {
		headers: { 'Content-Type': 'image/svg+xml' }
	});
