/** What the pages' scripts know of the atlas, joined while pages are prerendered. */
import { contentsOf, type Contents } from '$lib/app/contents';
import type { Bbox } from '$lib/geo/types';
import type { Frame } from '$lib/picture/units';
import { content, hasGazetteer, relief } from '$site/content.server';
import { liveFiles } from './scripts.server';
import { wordsFile } from './words.server';

/** The contents of a page at the site's root. */
export const contents = (home: Bbox, frame: Frame): Contents =>
	contentsOf(content(), wordsFile, {
		...liveFiles(),
		...{ root: '.', home, frame },
		relief: [relief().small, relief().full],
		further: hasGazetteer()
	});

/** The same without what is each frame's own. */
export function frameContents(): Omit<Contents, 'root' | 'home' | 'frame'> {
	const none = { x: 0, y: 0, width: 1, height: 1 };
	const {
		root: _root,
		home: _home,
		frame: _frame,
		...rest
	} = contents([0, 0, 1, 1], {
		box: none,
		scale: 1
	});
	return rest;
}
