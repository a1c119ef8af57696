/** What a rival's popup holds, built from elements: text from data is never parsed as markup. */
import type { Content, Place } from '../content.ts';

function element(tag: string, text: string, ...children: HTMLElement[]): HTMLElement {
	const made = document.createElement(tag);
	made.append(text, ...children);
	return made;
}

/** A place's name, its sentence and its passages, each with voice, status and document. */
export function popup(place: Place, { quotations }: Content): HTMLElement {
	const figures = place.quotations.map((index) => {
		const { words, voice, status, document } = quotations[index]!;
		return element(
			'figure',
			'',
			element('blockquote', words),
			element('figcaption', `${voice} (${status}). ${document}`)
		);
	});
	return element('article', '', element('h2', place.name), element('p', place.summary), ...figures);
}
