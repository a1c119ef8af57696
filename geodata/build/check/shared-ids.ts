/** No id of the reviewed files means two things. */
import type { Reviewed } from '../read/reviewed.ts';

/** The timeline's frame, which stands beside those of features, concerns, views, steps and passages. */
const RESERVED = 'timeline';

/**
 * Features, concerns, views, steps and passages share the addresses of frames, so none may bear another's
 * id; only a view may bear that of what it opens.
 */
export function checkSharedIds({ features, concerns, views, tour, passages }: Reviewed): string[] {
	const featureIds = new Set(features.map(({ id }) => id));
	const concernIds = new Set(concerns.map(({ id }) => id));
	const viewIds = new Set(views.map(({ id }) => id));
	const stepIds = new Set(tour.map(({ id }) => id));
	const framed = [featureIds, concernIds, viewIds, stepIds, new Set([RESERVED])];
	const documents = new Map<string, string>();
	const repeated = [...passages].flatMap(([document, file]) =>
		file.passages.flatMap(({ id }) => {
			const other = documents.get(id);
			documents.set(id, document);
			const place = `geodata/passages/${document}.json: ${id}`;
			return [
				...(other === undefined ? [] : [`${place}: is a passage of ${other} too; rename one`]),
				...(framed.some((ids) => ids.has(id))
					? [`${place}: is another thing's id too; rename one`]
					: [])
			];
		})
	);
	return [
		...concerns
			.filter(({ id }) => featureIds.has(id))
			.map(({ id }) => `geodata/concerns.json: ${id}: is a feature's id too; rename one`),
		...views
			.filter(
				({ id, feature, concern }) =>
					(featureIds.has(id) && feature !== id) || (concernIds.has(id) && concern !== id)
			)
			.map(
				({ id }) =>
					`geodata/views/${id}.json: id: is that of a feature or concern which it does not open; rename it`
			),
		...tour
			.filter(({ id }) => [featureIds, concernIds, viewIds].some((ids) => ids.has(id)))
			.map(({ id }) => `geodata/tour.json: ${id}: is another thing's id too; rename one`),
		...repeated
	];
}
