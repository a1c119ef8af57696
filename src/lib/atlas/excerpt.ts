/** A few words that stand for a quotation where there is no room for it: a link, a title. */
import { OMISSION } from './index.ts';
import type { Passage } from './types.ts';

/**
 * The first words of a quotation, in quotation marks. Of what is only alleged these are the words that
 * say so, its denial included, so that the allegation never travels alone.
 */
export function openingWords(
	passage: Pick<Passage, 'parts' | 'status' | 'hedge'>,
	count = 9
): string {
	if (passage.status === 'alleged') return `“${passage.hedge.join(OMISSION)}”`;
	const [first = '', second] = passage.parts.map(({ exact }) => exact);
	if (second === undefined) return `“${cut(first, count)}”`;
	// Several quotations share their first part: the second tells them apart.
	const beginning = first.split(' ').slice(0, 5).join(' ');
	return `“${beginning}${OMISSION}${cut(second, count)}”`;
}

function cut(text: string, count: number): string {
	const words = text.split(' ');
	return words.length > count ? `${words.slice(0, count).join(' ')} …` : text;
}
