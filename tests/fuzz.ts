import fc from 'fast-check';
import { figure } from './figures/figure.ts';

/** How often tests try something generated: a thousand times, or as `ATLAS_FUZZ` says (`npm run fuzz`: 100,000). */
export const RUNS = { numRuns: Number(process.env.ATLAS_FUZZ ?? 1000) };

/** Tries generated addresses, and reports how many were right. */
export function fuzzAddresses(part: string, property: fc.IRawProperty<unknown>): void {
	const details = fc.check(property, RUNS);
	const { failed, numRuns } = details as fc.RunDetails<unknown>;
	const id = RUNS.numRuns >= 100_000 ? 'addresses-many' : 'addresses';
	figure(id, part, { wrong: failed ? 1 : 0, of: numRuns });
	if (failed) throw new Error(fc.defaultReportMessage(details as fc.RunDetails<unknown>));
}
