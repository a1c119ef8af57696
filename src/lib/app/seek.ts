/** Leads a reader to one quotation among the words of the popover. */

/** Brings what has an id into sight, unfolding what it stands in; nothing where it does not stand there. */
export function seek(words: HTMLElement, id: string) {
	const quotation = words.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
	if (!quotation) return;
	for (let fold = quotation.closest('details'); fold; fold = fold.parentElement!.closest('details'))
		fold.open = true;
	quotation.setAttribute('aria-current', 'true');
	quotation.tabIndex = -1;
	quotation.focus({ preventScroll: true });
	quotation.scrollIntoView({ block: 'center' });
}
