/** The picture of a view that stands alone, as an SVG text. */
import { error } from '@sveltejs/kit';
import { lightsOf } from '$lib/atlas/lights';
import { allViews, pictureName } from '$lib/embed/views';
import { standaloneSvg } from '$lib/picture/standalone';
import { content } from '$site/content.server';
import { picture } from '$site/pictures.server';
import { openedBy } from '$site/embeds.server';

const atlas = content();
const views = allViews(atlas);
const CREDIT = 'Aras Atlas · © OpenStreetMap contributors (ODbL)';

/** Every picture's name. */
export const pictureNames = () => views.map((view) => ({ name: pictureName(view) }));

/** @throws a 404 where there is no such picture. */
export function drawingOf(name: string): string {
	const view = views.find((one) => pictureName(one) === name);
	if (!view) error(404, `There is no picture "${name}".`);
	const { concern } = openedBy(view);
	return standaloneSvg({
		...picture(view.id, view.bounds, view.layers),
		open: lightsOf(atlas, view).map(({ id }) => id),
		title: view.title,
		credit: concern ? `A concern of Iran. Voice: ${concern.voice}. ${CREDIT}` : CREDIT
	});
}
