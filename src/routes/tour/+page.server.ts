import { pictureName, stepViews } from '$lib/embed/views';
import { content } from '$site/content.server';

export function load() {
	const atlas = content();
	const pictures = stepViews(atlas).map(pictureName);
	return { atlas, steps: atlas.tour.map((step, at) => ({ ...step, picture: pictures[at]! })) };
}
