/**
 * What stands around a quotation in its document, as far as the atlas shows it: other passages, and
 * words held as context only. All of it is within the quotation budget; the rest is an omission.
 */
import { byId } from './index.ts';
import type { Document, Id, Passage, Selector } from './types.ts';

/** Characters on each side of a quotation within which its surroundings are shown. */
export const REACH = 200;

/** A run of the document's words, in reading order. */
export interface Surrounding {
	readonly start: number;
	/** The words, letter for letter; none of a neighbour that reaches further or is only alleged. */
	readonly text: string;
	/** The passage that shows them; none where they are context only. */
	readonly passage?: Id;
	/** Whether they are words of the quotation itself. */
	readonly own: boolean;
	/** Whether words of the document are left out before this run. */
	readonly gap: boolean;
}

type Run = Omit<Surrounding, 'gap'> & { readonly end: number };
type Words = Pick<Selector, 'exact' | 'start'>;

/**
 * The quotation's parts with the runs that begin or end within `REACH` characters of one of them.
 * A neighbour comes without its words where they reach further, since a cut could turn what they say,
 * and where they are only alleged, since they travel with their denial alone.
 */
export function surroundings(
	passage: Passage,
	passages: readonly Passage[],
	documents: readonly Document[]
): Surrounding[] {
	const own = passage.parts.map((part) => runOf(part, true, passage.id));
	const near = ({ start, end }: Run) =>
		own.some((part) => end > part.start - REACH && start < part.end + REACH);
	const within = ({ start, end }: Run) =>
		own.some((part) => start >= part.start - REACH && end <= part.end + REACH);
	const others = [
		...passages
			.filter((other) => other.document === passage.document && other.id !== passage.id)
			.flatMap((other) => other.parts.map((part) => neighbour(part, other))),
		...(byId(documents, passage.document)?.context ?? []).map((part) => runOf(part, false))
	].filter(near);
	const taken: Run[] = [...own];
	for (const run of others) if (!taken.some((other) => overlap(run, other))) taken.push(run);
	taken.sort((a, b) => a.start - b.start);
	return taken.map((run, index) => ({
		start: run.start,
		text: within(run) ? run.text : '',
		own: run.own,
		gap: index > 0 && run.start - taken[index - 1]!.end > NEXT,
		...(run.passage && { passage: run.passage })
	}));
}

/** What the atlas shows around a quotation; nothing where there is no context to open. */
export const contextOf = (
	passage: Passage,
	{ passages, documents }: { passages: readonly Passage[]; documents: readonly Document[] }
): Surrounding[] => surroundings(passage, passages, documents).filter(({ own }) => !own);

/** A stop and a space: what may stand between two runs when no word is left out. */
const NEXT = 2;

function neighbour(part: Words, other: Passage): Run {
	const run = runOf(part, false, other.id);
	return other.status === 'alleged' ? { ...run, text: '' } : run;
}

function runOf({ exact, start }: Words, own: boolean, passage?: Id): Run {
	return { start, end: start + exact.length, text: exact, own, ...(passage && { passage }) };
}

const overlap = (a: Run, b: Run) => a.start < b.end && b.start < a.end;
