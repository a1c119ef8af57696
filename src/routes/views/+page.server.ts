import { pageViews, pictureName } from '$lib/embed/views';
import { content } from '../atlas.server';

export function load() {
	const atlas = content();
	return {
		views: pageViews(atlas)
			.filter(({ kind }) => kind === 'view')
			.map((view) => ({ ...view, picture: pictureName(view) }))
	};
}
