/** One round of one page under one condition: three readers, each with a cold browser. */
import { conditionsOf, LINKS, type Condition, type Window } from './conditions.ts';
import type { Sample } from './figures.ts';
import { load, scriptRun } from './load.ts';
import type { BenchPage } from './pages.ts';
import { press } from './press.ts';
import { reach, type Reach } from './reach.ts';
import { visit, type Place } from './visit.ts';

const STILL: Reach = { move: null, live: null, drag: null, wheel: null };

export async function sample(
	page: BenchPage,
	condition: Condition,
	place: Place
): Promise<Omit<Sample, 'script'>> {
	return {
		...(await visit(page, condition, place, load)),
		press: await visit(page, condition, place, press),
		...(page.moves ? await visit(page, condition, place, reach) : STILL)
	};
}

/** The scripts that run before a gesture, with nothing held back. */
export function scriptOf(page: BenchPage, window: Window, place: Place): Promise<number> {
	const free = LINKS.filter(({ network }) => !network);
	return visit(page, conditionsOf([window], free)[0]!, place, scriptRun);
}
