/** Whether the parts of a quotation are a document's own words, at their places and in order. */
import type { Selector } from '../atlas/types.ts';
import { canonicalise, match } from './selectors.ts';

/**
 * Every reason for which they are not. `text`: the document's canonical text, or `null` where it is not
 * at hand and only what can be told without it is checked.
 */
export function problemsOfParts(parts: readonly Selector[], text: string | null): string[] {
	return parts.flatMap((part, index) => {
		const name = `part ${index + 1}`;
		const previous = parts[index - 1];
		const problems: string[] = [];
		if (previous && part.start <= previous.end + 1)
			problems.push(
				`${name} is out of order, or follows with nothing left out between; join the two`
			);
		if (part.exact !== canonicalise(part.exact))
			problems.push(
				`${name} is not canonical text: "${part.exact}"; give it as the document has it`
			);
		return text === null ? problems : [...problems, ...mismatch(text, part, name)];
	});
}

function mismatch(text: string, part: Selector, name: string): string[] {
	const found = match(text, part);
	if (found === null) return [];
	const { field, offset, expected } = found;
	return [
		`${name}: ${field} stops matching at character ${offset}: ` +
			`the passage has "${expected}", the document "${found.found}"; copy it anew`
	];
}
