/** Which places come first where there is no room for all. */
import { hashOf } from '../../../src/lib/gazetteer/types.ts';

export interface Ranked {
	readonly id: string;
	readonly rank: number;
}

/** By rank; within one rank in an order that has nothing to do with names, and is always the same. */
export const byRank = (a: Ranked, b: Ranked) => a.rank - b.rank || hashOf(a.id) - hashOf(b.id);
