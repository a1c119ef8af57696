import { anchors, content, gazetteer, picture, view } from './atlas.server';

export function load() {
	const start = view('overview');
	return {
		...{ atlas: content(), anchors: anchors(), gazetteer: gazetteer(), start },
		...picture('overview', start.bounds, start.layers, { toggles: true })
	};
}
