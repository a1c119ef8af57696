/** A round's sample for the tests, with a few values of its own. */
import { METRICS, type Sample } from './figures.ts';

export const sampleOf = (own: Partial<Sample>): Sample => ({
	...(Object.fromEntries(METRICS.map(({ id }) => [id, null])) as Sample),
	...own
});
