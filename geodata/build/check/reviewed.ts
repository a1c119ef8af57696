/** Everything that can be told of the reviewed files without the documents and without the borders. */
import type { Reviewed } from '../read/reviewed.ts';
import { compareDates } from '../schema/dates.ts';
import { checkRecipes } from './recipes.ts';
import { checkReferences } from './references.ts';
import { checkSharedIds } from './shared-ids.ts';
import { checkTour } from './tour.ts';

/** Reviewed features that one file, and the first view, has room for. */
const MOST_FEATURES = 60;

/** Every problem with the reviewed files: "file: item: reason; cure". */
export function checkReviewed(reviewed: Reviewed): string[] {
	return [
		...reviewed.problems,
		...checkReferences(reviewed),
		...checkSharedIds(reviewed),
		...checkRecipes(reviewed),
		...checkDates(reviewed),
		...checkTour(reviewed),
		...(reviewed.features.length > MOST_FEATURES
			? [
					`geodata/features: folder: holds more than ${MOST_FEATURES}; put further ones into geodata/gazetteer`
				]
			: [])
	];
}

/** What our files date lies before their last review, and that review not in the future. */
function checkDates({ reviewed, documents, timeline, corrections }: Reviewed): string[] {
	if (!reviewed) return [];
	// The earliest time zone is 14 hours ahead.
	const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
	const late = (date: string, limit = reviewed) => compareDates(date, limit) > 0;
	return [
		...(late(reviewed, today)
			? [
					`geodata/datasets.json: reviewed: ${reviewed} is still to come; give the day of the review`
				]
			: []),
		...[...documents]
			.filter(([, { dateIso }]) => late(dateIso.split('/')[0]!))
			.map(([id]) => `geodata/documents/${id}.json: dateIso: lies after the last review; mend it`),
		...timeline
			.filter(({ when }) => late(when.from))
			.map(({ id }) => `geodata/timeline.json: ${id}.when: lies after the last review; mend it`),
		...corrections.flatMap(({ date }, i) =>
			late(date) ? [`geodata/corrections.json: ${i}.date: lies after the last review; mend it`] : []
		)
	];
}
