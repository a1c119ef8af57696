import { anchors, content, picture, view } from './atlas.server';

export function load() {
	const start = view('overview');
	return { atlas: content(), anchors: anchors(), start, ...picture('overview', start.bounds) };
}
