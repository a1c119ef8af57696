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
	const voice = passage.hedge.find((words) => first.startsWith(words));
	// Several quotations begin by naming the same voice: what it says tells them apart. Nothing else is
	// joined across a cut, where the subject of one part could seem that of another.
	if (voice && second) return `“${voice}${OMISSION}${cut(second, count)}”`;
	const opening = cut(first, count);
	return second && !opening.endsWith('…') ? `“${opening} …”` : `“${opening}”`;
}

function cut(text: string, count: number): string {
	const words = text.split(' ');
	return words.length > count ? `${words.slice(0, count).join(' ')} …` : text;
}
