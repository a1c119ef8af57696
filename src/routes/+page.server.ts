import { content, picture, view } from './atlas.server';

export function load() {
	const start = view('overview');
	return { atlas: content(), start, ...picture('overview', start.bounds) };
}
