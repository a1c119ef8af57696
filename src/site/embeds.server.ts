/** Everything about embedding one view, joined: its texts, its passages, its snippet, its answer. */
import { byId, passagesOfConcern, passagesOfFeature, quotation } from '$lib/atlas/index';
import type { Atlas, Passage } from '$lib/atlas/types';
import { render } from 'svelte/server';
import { framePath } from '$lib/embed/choice';
import { frameHeight } from '$lib/embed/height';
import { oembed } from '$lib/embed/oembed';
import { iframeHtml, oembedHtml, type Snippet } from '$lib/embed/snippet';
import { allViews, FOLDERS, pictureName, type EmbeddedView } from '$lib/embed/views';
import Words from '$lib/frame/Words.svelte';
import { content } from '$site/content.server';
import { PUBLIC_ORIGIN } from '$site/origin';

/** What a view opens, passages in the order of the documents; a step of the tour quotes one. */
export function openedBy(view: EmbeddedView, atlas: Atlas = content()) {
	const feature = byId(atlas.features, view.feature ?? '') ?? null;
	const concern = byId(atlas.concerns, view.concern ?? '') ?? null;
	const step = (view.kind === 'step' && byId(atlas.tour, view.id)) || null;
	const quoted = byId(atlas.passages, step?.passage ?? (view.kind === 'passage' ? view.id : ''));
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
export const picturePath = (view: Pick<EmbeddedView, 'kind' | 'id' | 'pictured'>) =>
	`/share-pictures/${pictureName(view)}.png`;

/** Where a frame leads to: the map, on which a passage opens with its place. */
export const wayOut = (view: EmbeddedView) =>
	view.kind === 'passage' ? `/?feature=${view.pictured}&passage=${view.id}` : pagePath(view);

/** The first words that may stand alone: an allegation needs its denial, which a short form has no room for. */
function quoteOf({ documents }: Atlas, passages: readonly Passage[]): string | null {
	const passage = passages.find((one) => one.status !== 'alleged');
	if (!passage) return null;
	const { short, year } = byId(documents, passage.document)!;
	return `“${quotation(passage)}” (${passage.voice}. ${short}, ${year})`;
}

/** What is pasted for a view, of today's content or of a version that is kept. */
export function embedOf(view: EmbeddedView, atlas: Atlas = content(), version?: string): Snippet {
	const { passages, ...shown } = openedBy(view, atlas);
	const passage = view.kind === 'passage' ? passages[0]! : null;
	const words = render(Words, { props: { atlas, view, passage, ...shown, base: '' } }).body;
	return {
		frame: PUBLIC_ORIGIN + framePath({ view: view.id, version: version ?? null }),
		page: PUBLIC_ORIGIN + pagePath(view),
		title: view.name,
		height: frameHeight(words),
		quote: quoteOf(atlas, passages)
	};
}

/** What the view's page and its frame announce, for hosts that ask for it. */
export function answerOf(view: EmbeddedView, atlas: Atlas = content(), version?: string) {
	const pictures = allViews(content()).map(pictureName);
	// A version may hold what the atlas draws no longer.
	const picture = pictures.includes(pictureName(view)) ? PUBLIC_ORIGIN + picturePath(view) : null;
	const snippet = embedOf(view, atlas, version);
	// Behind words WordPress hides a frame until it speaks, and a frozen one has no script.
	const html = version ? iframeHtml(snippet) : oembedHtml(snippet);
	return oembed(snippet, html, PUBLIC_ORIGIN, picture);
}
