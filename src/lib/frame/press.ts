/** What presses mean in a frame: those on links of its words, and one that came before the map's script. */
import type { Contents } from '$lib/app/contents';
import type { MapOnPage } from '$lib/app/map-on-page';
import { meant } from '$lib/app/pointing';
import type { Id } from '$lib/atlas/types';

/** A concern, or features, the first one first. */
export interface Meant {
	readonly concern?: Id | undefined;
	readonly features: readonly Id[];
}

export function meantBy(
	{ target, clientX, clientY }: MouseEvent,
	map: Pick<MapOnPage, 'under'>,
	contents: Contents
): Meant {
	const closest = (what: string) => (target as Element).closest<HTMLElement>(`[data-${what}]`);
	const concern = closest('concern')?.dataset.concern;
	if (concern) return { concern, features: [] };
	const id = closest('feature')?.dataset.feature;
	const found = map.under([clientX, clientY]);
	return { features: found.length || !id ? meant(found, contents) : [id] };
}

/** Links in the words open in place where they can. */
export function listenToLinks(open: (meant: Meant) => void): void {
	const follow = (event: MouseEvent) => {
		const link = (event.target as Element).closest<HTMLElement>(
			'#popover a[data-feature], .text a[data-concern]'
		);
		if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		const { feature, concern } = link.dataset;
		open({ concern, features: feature ? [feature] : [] });
	};
	document.addEventListener('click', follow, true);
}
