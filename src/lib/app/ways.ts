/** Small ways on that the popover adds to the words: back to where one came from, and to what lies under the same press. */
import type { Id } from '$lib/atlas/types';
import type { Contents } from './contents';
import type { Subject } from './popover';
import type { State } from './state';

interface Site {
	readonly contents: Contents;
	readonly root: string;
}

/** A link to a feature, as those in the words: the explorer opens it in place. */
function linkTo(id: Id, { contents, root }: Site, text?: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = `${root}features/${id}/`;
	link.dataset.feature = id;
	link.textContent = text ?? contents.features[id]?.name ?? id;
	return link;
}

/** "Back to Zangezur route" */
export function wayBack(id: Id, site: Site): HTMLElement {
	const line = document.createElement('p');
	line.className = 'back';
	line.append(linkTo(id, site, `← ${site.contents.features[id]?.name ?? id}`));
	return line;
}

/** While the map shows a concern, a link beside its press leads to all that is said of it. */
export function showMore(press: HTMLElement, current: boolean): void {
	const shown = press.parentElement!.querySelector('.more');
	if (!current) return shown?.remove();
	if (shown) return;
	const link = press.cloneNode() as HTMLAnchorElement;
	for (const name of ['aria-label', 'aria-current', 'title']) link.removeAttribute(name);
	link.className = 'more';
	link.textContent = 'Shown on the map. More on this concern';
	press.after(link);
}

/** "Also here: Aras · Iran" */
export function linksTo(ids: readonly Id[], site: Site): HTMLElement {
	const line = document.createElement('p');
	line.className = 'here';
	line.append('Also here: ');
	ids.forEach((id, index) => line.append(...(index ? [' · '] : []), linkTo(id, site)));
	return line;
}

/** What stands above and below the words of what is open. */
export function waysOf(
	{ from, here }: Pick<State, 'from' | 'here'>,
	site: Site
): Pick<Subject, 'before' | 'after'> {
	return {
		...(from && { before: wayBack(from, site) }),
		...(here.length && { after: linksTo(here, site) })
	};
}
