/** Small ways on that the popover adds to the words: back to where one came from, and to what lies under the same press. */
import type { Id } from '$lib/atlas/types';
import { element } from '$lib/dom/element';
import type { Contents } from './contents';
import type { Subject } from './popover';
import type { State } from './state';

interface Site {
	readonly contents: Contents;
	readonly root: string;
}

const nameOf = (id: Id, { contents }: Site): string => contents.features[id]?.name ?? id;

/** A link to a feature, as those in the words: the explorer opens it in place. */
function linkTo(id: Id, site: Site, text = nameOf(id, site)): HTMLAnchorElement {
	const link = element('a', { href: `${site.root}features/${id}/` }, text);
	link.dataset.feature = id;
	return link;
}

/** "Back to Zangezur route" */
const wayBack = (id: Id, site: Site): HTMLElement =>
	element('p', { className: 'back' }, linkTo(id, site, `← ${nameOf(id, site)}`));

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
function linksTo(ids: readonly Id[], site: Site): HTMLElement {
	const links = ids.flatMap((id, index) => [index ? ' · ' : 'Also here: ', linkTo(id, site)]);
	return element('p', { className: 'here' }, ...links);
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
