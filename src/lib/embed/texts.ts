/**
 * What a view is called, described and, for those who don't see it, told as.
 * All of it is the atlas's own words: no quotation stands here, so nothing alleged does.
 */
import { byId } from '$lib/atlas/index';
import type { Atlas, Id } from '$lib/atlas/types';
import type { EmbeddedView } from './views';

export interface ViewText {
	/** The heading, where the page around it says what it is. */
	readonly title: string;
	/** The title where it stands alone: in a link, a frame's name, a share card. */
	readonly name: string;
	/** One or two sentences, for search results and share cards. */
	readonly description: string;
	/** What the picture shows, for those who don't see it. */
	readonly alt: string;
}

/** Written by hand for the named views. */
const NAMED: Readonly<Record<Id, Pick<ViewText, 'description' | 'alt'>>> = {
	overview: {
		description:
			'Azerbaijan between Armenia, Iran and the Caspian Sea: the routes, borders and the base that the documents speak of, each with their own words.',
		alt: 'Map of Azerbaijan in two parts, with Armenia between them and Iran to the south. A dashed line, the proposed Zangezur route, joins the parts along the Aras; a blue line marks the 132-km border; a ring marks Sitalchay on the Caspian coast.'
	},
	'zangezur-route': {
		description:
			'The proposed road and rail route through the south of Armenia to Nakhchivan, drawn schematically, with what the documents say of it.',
		alt: 'Map of the Aras valley. A dashed line runs west from Horadiz along the river, dotted where it crosses the south of Armenia, and on through Nakhchivan. Iran lies south of the river.'
	},
	'border-132-km': {
		description:
			'The part of the border between Azerbaijan and Iran that Armenian forces held until October 2020, with what the documents say of it.',
		alt: 'Map of the border between Azerbaijan and Iran along the Aras. A blue line follows it from the point where both meet Armenia; its eastern end, which is computed, fades out.'
	},
	nakhchivan: {
		description:
			'The part of Azerbaijan that lies apart, between Armenia, Iran and Türkiye, with what the documents say of it.',
		alt: 'Map of Nakhchivan, with Armenia to its north and east, Iran across the Aras to its south, and Türkiye at its north-western end.'
	},
	sitalchay: {
		description: 'An air base on the Caspian coast, north-west of Baku, and where it lies.',
		alt: 'Map of the Caspian coast around Baku. A ring marks Sitalchay air base, north-west of the city.'
	},
	'access-through-iran': {
		description:
			'The routes from the main part of Azerbaijan to Nakhchivan through Iran, drawn schematically, with what the documents say of them.',
		alt: 'Map of the Aras valley. Dashed lines south of the river lead from Azerbaijan through Iran to Nakhchivan; north of it runs the proposed route through Armenia.'
	}
};

/** "a", "a and b", "a, b and c". */
function listed(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** The texts of a view. Throws for a named view without texts of its own. */
export function textOf(view: EmbeddedView, atlas: Pick<Atlas, 'features' | 'concerns'>): ViewText {
	const { title } = view;
	if (view.kind === 'feature') {
		const feature = byId(atlas.features, view.id)!;
		return {
			title,
			name: title,
			description: `${feature.name} (${feature.kindLabel}). ${feature.summary}`,
			alt: `Map around ${feature.name}. ${feature.summary}`
		};
	}
	if (view.kind === 'concern') {
		const concern = byId(atlas.concerns, view.id)!;
		const names = concern.features.map((id) => byId(atlas.features, id)?.name ?? id);
		return {
			title,
			name: `${title} (a concern of Iran)`,
			description: `One of Iran’s stated concerns, with the words that state it. Voice: ${concern.voice}.`,
			alt: `Map on which ${listed(names)} ${names.length > 1 ? 'are' : 'is'} marked.`
		};
	}
	const own = NAMED[view.id];
	if (!own)
		throw new Error(`The view "${view.id}" has no texts: add them to src/lib/embed/texts.ts.`);
	return { title, name: title, ...own };
}
