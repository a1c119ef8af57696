/** Everything about embedding one view, joined: its texts, its passages, its snippet. */
import { byId, passagesOfConcern, passagesOfFeature, quotation } from '$lib/atlas/index';
import type { Passage } from '$lib/atlas/types';
import { render } from 'svelte/server';
import { frameHeight } from '$lib/embed/height';
import type { Snippet } from '$lib/embed/snippet';
import { FOLDERS, pictureName, type EmbeddedView } from '$lib/embed/views';
import Words from '$lib/frame/Words.svelte';
import { content } from '$site/content.server';
import { PUBLIC_ORIGIN } from '$site/origin';

const atlas = content();

/** What a view opens, passages in the order of the documents; a step of the tour quotes one. */
export function openedBy(view: EmbeddedView) {
	const feature = byId(atlas.features, view.feature ?? '') ?? null;
	const concern = byId(atlas.concerns, view.concern ?? '') ?? null;
	const step = (view.kind === 'step' && byId(atlas.tour, view.id)) || null;
	const quoted = step && byId(atlas.passages, step.passage);
	const passages: Passage[] = quoted
		? [quoted]
		: feature
			? passagesOfFeature(atlas, feature.id)
			: concern
				? passagesOfConcern(atlas, concern)
				: [];
	return { feature, concern, step, passages };
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
	const { passages, ...shown } = openedBy(view);
	const words = render(Words, { props: { atlas, view, ...shown, base: '' } }).body;
	return {
		frame: `${PUBLIC_ORIGIN}/embed/${view.id}/`,
		page: PUBLIC_ORIGIN + pagePath(view),
		title: view.name,
		height: frameHeight(words),
		quote: quoteOf(passages)
	};
}
