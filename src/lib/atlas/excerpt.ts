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
	const words = (passage.parts[0]?.exact ?? '').split(' ');
	const opening = words.slice(0, count).join(' ');
	return words.length > count || passage.parts.length > 1 ? `“${opening} …”` : `“${opening}”`;
}
