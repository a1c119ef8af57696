/** The published quotations: `annotations.jsonld`, or any W3C AnnotationPage with both text selectors. */
import * as v from 'valibot';
import type { Selector } from '../atlas/types.ts';

/** A quotation of a document, as published. */
export interface Quote {
	/** Ids of the passage and of its document. */
	readonly id: string;
	readonly document: string;
	readonly parts: readonly Selector[];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const target = v.object({
	source: v.string(),
	selector: v.looseTuple([
		v.object({
			type: v.literal('TextQuoteSelector'),
			exact: v.pipe(v.string(), v.nonEmpty()),
			prefix: v.string(),
			suffix: v.string()
		}),
		v.object({ type: v.literal('TextPositionSelector'), start: count, end: count })
	])
});
const page = v.object({
	type: v.literal('AnnotationPage'),
	items: v.pipe(
		v.array(
			v.object({
				// The words that date an event are of no passage.
				passage: v.optional(v.string()),
				target: v.pipe(v.array(target), v.minLength(1))
			})
		),
		v.minLength(1, 'holds no annotation')
	)
});

/**
 * The quotation of every passage once, in the order of the documents and of their texts.
 * @throws Error that says what is wrong where the text is no such page.
 */
export function readQuotes(text: string): Quote[] {
	const result = v.safeParse(page, parseJson(text));
	if (!result.success) {
		const [issue] = result.issues;
		throw new Error(`${v.getDotPath(issue) ?? 'The file'}: ${issue.message}`);
	}
	const quotes = new Map<string, Quote>();
	for (const { passage, target } of result.output.items)
		if (passage)
			quotes.set(passage, {
				...{ id: last(passage), document: last(target[0]!.source) },
				parts: target.map(({ selector: [quote, { start, end }] }) => {
					const { exact, prefix, suffix } = quote;
					return { exact, prefix, suffix, start, end };
				})
			});
	const start = ({ parts }: Quote) => parts[0]!.start;
	return [...quotes.values()].sort(
		(a, b) =>
			(a.document < b.document ? -1 : a.document > b.document ? 1 : 0) || start(a) - start(b)
	);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Error('The file is no JSON; give annotations.jsonld.', { cause });
	}
}

/** Ids are URNs: the name is what follows the last colon. */
const last = (urn: string) => urn.slice(urn.lastIndexOf(':') + 1);
