import { error } from '@sveltejs/kit';
import { Resvg } from '@resvg/resvg-js';
import { PICTURE } from '$lib/embed/oembed';
import { textOf } from '$lib/embed/texts';
import { allViews, pictureName } from '$lib/embed/views';
import { standaloneSvg } from '$lib/poster/standalone';
import { content, picture } from '../../atlas.server';
import { openedBy } from '../../embeds.server';

export const prerender = true;

const atlas = content();
const views = allViews(atlas);
const CREDIT = 'Aras Atlas · © OpenStreetMap contributors (ODbL)';

export const entries = () => views.map((view) => ({ name: pictureName(view) }));

/** The share picture of a view. Where the machine has no font, it is drawn without words. */
export function GET({ params }) {
	const view = views.find((one) => pictureName(one) === params.name);
	if (!view) error(404, `There is no picture "${params.name}".`);
	const { feature, concern } = openedBy(view);
	const svg = standaloneSvg({
		...picture(view.id, view.bounds, view.layers),
		open: feature ? [feature.id] : (concern?.features ?? []),
		title: textOf(view, atlas).title,
		credit: concern ? `A concern of Iran. Voice: ${concern.voice}. ${CREDIT}` : CREDIT
	});
	const png = new Resvg(svg, {
		fitTo: { mode: 'width', value: PICTURE.width },
		font: { loadSystemFonts: true }
	}).render();
	return new Response(new Uint8Array(png.asPng()), { headers: { 'Content-Type': 'image/png' } });
}
