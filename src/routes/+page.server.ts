import { explorerContents } from '$site/contents.server';
import { find } from '$site/find.server';
import { script } from '$site/scripts.server';
import { content, view } from '$site/content.server';
import { timelineFile } from '$site/words.server';
import { picture } from '$site/pictures.server';

export function load() {
	const { bounds, layers, alt } = view('overview');
	const drawn = picture('overview', bounds, layers, { toggles: true });
	return {
		...{
			atlas: content(),
			alt,
			script: script('explorer'),
			find: { ...find(), timeline: timelineFile() }
		},
		picture: drawn.picture,
		labels: drawn.labels,
		relief: drawn.relief,
		contents: explorerContents(bounds)
	};
}
