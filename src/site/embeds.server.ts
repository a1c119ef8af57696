/** Everything about embedding one view, joined: its texts, its passages, its snippet. */
import { byId, passagesOfConcern, passagesOfFeature, quotation } from '$lib/atlas/index';
import type { Passage } from '$lib/atlas/types';
import { frameHeight } from '$lib/embed/height';
import type { Snippet } from '$lib/embed/snippet';
import { FOLDERS, pictureName, type EmbeddedView } from '$lib/embed/views';
import { content } from '$site/content.server';
import { PUBLIC_ORIGIN } from '$site/origin';

const atlas = content();

/** What a view opens, passages in the order of the documents; a step of the tour quotes one. */
export function openedBy(view: EmbeddedView) {
	const feature = (view.feature && byId(atlas.features, view.feature)) || null;
	const concern = (view.concern && byId(atlas.concerns, view.concern)) || null;
	const step = view.kind === 'step' && byId(atlas.tour, view.id);
	const quoted = step && byId(atlas.passages, step.passage);
	const passages: Passage[] = quoted
		? [quoted]
		: feature
			? passagesOfFeature(atlas, feature.id)
			: concern
				? passagesOfConcern(atlas, concern)
				: [];
	return { feature, concern, passages };
}

export const pagePath = ({ kind, id }: Pick<EmbeddedView, 'kind' | 'id'>) =>
	`/${FOLDERS[kind]}/${id}/`;
export const picturePath = (view: Pick<EmbeddedView, 'kind' | 'id'>) =>
	`/share-pictures/${pictureName(view)}.png`;

/** The first words that may stand alone: an allegation needs its denial, which a short form has no room for. */
function quoteOf(passages: readonly Passage[]): string | null {
	const passage = passages.find((one) => one.status !== 'alleged');
	if (!passage) return null;
	const { short, year } = byId(atlas.documents, passage.document)!;
	return `“${quotation(passage)}” (${passage.voice}. ${short}, ${year})`;
}

/** What is pasted for a view. */
export function embedOf(view: EmbeddedView): Snippet {
	const { feature, concern, passages } = openedBy(view);
	const first = passages[0] ? quotation(passages[0]).length : 0;
	const ours =
		view.kind === 'step' ? [view.description, ...(byId(atlas.tour, view.id)?.more ?? [])] : [];
	const around =
		ours.join('').length + (feature?.summary.length ?? 0) + (concern?.note?.length ?? 0);
	const list = feature || concern || view.kind === 'step' ? 0 : 420;
	return {
		frame: `${PUBLIC_ORIGIN}/embed/${view.id}/`,
		page: PUBLIC_ORIGIN + pagePath(view),
		title: view.name,
		height: frameHeight(first + around + list),
		quote: quoteOf(passages)
	};
}
