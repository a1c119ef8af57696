import { Resvg } from '@resvg/resvg-js';
import { PICTURE } from '$lib/embed/oembed';
import { drawingOf, pictureNames } from '../drawing.server';

export const prerender = true;

export const entries = pictureNames;

/** The share picture of a view. Where the machine has no font, it is drawn without words. */
export function GET({ params }) {
	const png = new Resvg(drawingOf(params.name, { relief: true }), {
		fitTo: { mode: 'width', value: PICTURE.width },
		font: { loadSystemFonts: true }
	}).render();
	return new Response(new Uint8Array(png.asPng()), { headers: { 'Content-Type': 'image/png' } });
}
