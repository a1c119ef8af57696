/** Whether every quotation is its document's own words, sealed, and within the budget. */
import { quotation } from '../../../src/lib/atlas/index.ts';
import { canonicalise, match } from '../../../src/lib/atlas/selectors.ts';
import type { Selector } from '../../../src/lib/atlas/types.ts';
import { countShown, countWords } from '../../../src/lib/atlas/words.ts';
import { fingerprint, sha256, type Entry, type Sealed, type StoredPassage } from './files.ts';

/** No passage shows more words. */
export const LONGEST = 70;

/** Every problem with a document's file, quotations and budget: "file: item: reason". */
export function checkQuotations(entry: Entry): string[] {
	const file = `geodata/passages/${entry.id}.json`;
	const problems = checkSource(entry);
	for (const passage of entry.stored.passages) {
		const found = [...checkParts(entry, passage), ...checkWords(passage)];
		problems.push(...found.map((reason) => `${file}: ${passage.id}: ${reason}`));
	}
	for (const [index, context] of (entry.stored.context ?? []).entries()) {
		const found = checkParts(entry, context);
		problems.push(...found.map((reason) => `${file}: context ${index + 1}: ${reason}`));
	}
	const { shown, limit } = budget(entry);
	if (shown > limit) problems.push(`${file}: ${shown} words are shown, the budget is ${limit}`);
	return problems;
}

/** Words shown of a document, and the most that may be. */
export function budget(entry: Entry): { readonly shown: number; readonly limit: number } {
	const { passages, context = [] } = entry.stored;
	const parts = [...passages, ...context].flatMap((quoted) => quoted.parts);
	const { words, budgetPercent } = entry.document;
	return { shown: countShown(parts), limit: Math.floor((words * budgetPercent) / 100) };
}

function checkSource({ id, document, stored, source }: Entry): string[] {
	const file = `geodata/documents/${id}.json`;
	const problems: string[] = [];
	if (stored.sha256 !== document.sha256) {
		problems.push(`geodata/passages/${id}.json: sha256 is not that of ${file}`);
	}
	if (source === null) return problems;
	const found = { sha256: sha256(source.bytes), canonicalSha256: sha256(source.canonical) };
	for (const field of ['sha256', 'canonicalSha256'] as const) {
		if (found[field] !== document[field]) {
			problems.push(`${file}: ${field}: that of ${document.file} is ${found[field]}`);
		}
	}
	const words = countWords(source.canonical);
	if (words !== document.words) {
		problems.push(`${file}: words: ${document.file} has ${words}, the file says ${document.words}`);
	}
	return problems;
}

function checkParts({ document, source }: Entry, passage: Sealed): string[] {
	const problems: string[] = [];
	if (passage.parts.length === 0) problems.push('quotes nothing');
	passage.parts.forEach((part, index) => {
		const name = `part ${index + 1}`;
		const previous = passage.parts[index - 1];
		if (previous && part.start <= previous.end + 1) {
			problems.push(`${name} is out of order, or follows with nothing left out between`);
		}
		if (part.exact !== canonicalise(part.exact)) {
			problems.push(`${name} is not canonical text: "${part.exact}"`);
		}
		if (source) problems.push(...mismatch(source.canonical, part, name));
	});
	if (fingerprint(document.canonicalSha256, passage.parts) !== passage.fingerprint) {
		problems.push('fingerprint: the quotation is not the one that was sealed with it');
	}
	return problems;
}

function mismatch(text: string, part: Selector, name: string): string[] {
	const found = match(text, part);
	if (found === null) return [];
	const { field, offset, expected } = found;
	return [
		`${name}: ${field} stops matching at character ${offset}: ` +
			`the passage has "${expected}", the document "${found.found}"`
	];
}

function checkWords(passage: StoredPassage): string[] {
	const words = countWords(passage.parts.map((part) => part.exact).join(' '));
	const problems = words > LONGEST ? [`${words} words; at most ${LONGEST} may be shown`] : [];
	const shown = quotation(passage);
	for (const hedge of passage.hedge) {
		if (hedge === '' || !passage.parts.some((part) => part.exact.includes(hedge))) {
			problems.push(`the hedge "${hedge}" is not in the quotation "${shown}"`);
		}
	}
	if ((passage.status === 'stated') !== (passage.hedge.length === 0)) {
		problems.push(
			`status ${passage.status}: every status but "stated" needs a hedge, and "stated" has none`
		);
	}
	return problems;
}
