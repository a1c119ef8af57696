/** The picture of a view that stands alone, as an SVG text. */
import { error } from '@sveltejs/kit';
import { GROUP_TITLES } from '$lib/atlas/concerns';
import { lightsOf } from '$lib/atlas/lights';
import { allViews, pictureName } from '$lib/embed/views';
import { standaloneSvg } from '$lib/picture/standalone';
import { boxOf } from '$lib/geo/mercator';
import { viewBoxOf, type Frame } from '$lib/picture/units';
import { content, drawnRelief } from '$site/content.server';
import { picture } from '$site/pictures.server';
import { openedBy } from '$site/embeds.server';

const atlas = content();
const views = allViews(atlas);
const CREDIT = 'Aras Atlas · © OpenStreetMap contributors (ODbL)';

/** Every picture's name. */
export const pictureNames = () => views.map((view) => ({ name: pictureName(view) }));

/** The relief, and where it lies in a picture. */
function reliefIn(frame: Frame) {
	const { href, bounds } = drawnRelief();
	return { href, box: viewBoxOf(frame, boxOf(bounds)) };
}

/** With the relief, or of lines alone, which print sharp at any size. @throws a 404 where there is no such picture. */
export function drawingOf(name: string, { relief }: { readonly relief: boolean }): string {
	const view = views.find((one) => pictureName(one) === name);
	if (!view) error(404, `There is no picture "${name}".`);
	const { concern } = openedBy(view);
	const drawn = picture(view.id, view.bounds, view.layers);
	return standaloneSvg({
		...{ picture: drawn.picture, labels: drawn.labels },
		...(relief && { relief: reliefIn(drawn.picture.frame) }),
		open: lightsOf(atlas, view).map(({ id }) => id),
		title: view.title,
		credit: concern ? `${GROUP_TITLES[concern.group]}. Voice: ${concern.voice}. ${CREDIT}` : CREDIT
	});
}
