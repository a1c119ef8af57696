import { contents } from '../site/contents.server';
import { script } from '../site/scripts.server';
import { content, picture, view } from './atlas.server';

export function load() {
	const { bounds, layers, alt } = view('overview');
	const drawn = picture('overview', bounds, layers, { toggles: true });
	return {
		...{ atlas: content(), alt, script: script('explorer') },
		...drawn,
		contents: contents(bounds, drawn.picture.frame)
	};
}
