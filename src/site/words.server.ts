/** The words of what opens, as files: rendered once by the build, shown in popovers as they are. */
import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import type { Id } from '$lib/atlas/types';
import ConcernBody from '$lib/components/concern/ConcernBody.svelte';
import Finer from '$lib/components/stage/Finer.svelte';
import Names from '$lib/components/stage/Names.svelte';
import FeatureBody from '$lib/components/feature/FeatureBody.svelte';
import Timeline from '$lib/timeline/Timeline.svelte';
import { drawingLabels, drawingsOf } from '$lib/atlas/drawings';
import Drawing from '$lib/components/stage/Drawing.svelte';
import { drawnDrawings } from '$lib/picture/drawings';
import { placeLabels } from '$lib/picture/labels';
import { frameOf, viewBoxOf } from '$lib/picture/units';
import { withoutMarks } from '$site/marks';
import { content, view } from '$site/content.server';
import { finerPaths, picture } from '$site/pictures.server';

export type Kind = 'feature' | 'concern';

/** As any room shows them that has no page of its own for them; their links lead from the site's root. */
const ROOM = { base: '.', level: 2, headingId: 'popover-title', room: 'popover' } as const;

/** Name -> HTML; the name holds a hash of it. */
let made: Map<string, string> | undefined;
const names = new Map<string, string>();

function all(): Map<string, string> {
	if (made) return made;
	made = new Map();
	const atlas = content();
	const add = (kind: Kind | 'names' | 'timeline', id: Id, body: string) => {
		const html = withoutMarks(body);
		const hash = createHash('sha256').update(html).digest('hex').slice(0, 12);
		const name = `${kind}-${id}.${hash}`;
		names.set(`${kind}-${id}`, name);
		made!.set(name, html);
	};
	add('names', 'overview', laterNames());
	add('timeline', 'all', render(Timeline, { props: { atlas, base: '.' } }).body);
	for (const feature of atlas.features)
		add('feature', feature.id, render(FeatureBody, { props: { ...ROOM, atlas, feature } }).body);
	for (const concern of atlas.concerns)
		add(
			'concern',
			concern.id,
			render(ConcernBody, { props: { ...ROOM, atlas, concern } }).body + drawingOf(concern.id)
		);
	return made;
}

/** The file of a feature's or a concern's words, from the site's root. */
export function wordsFile(kind: Kind, id: Id): string {
	all();
	return `words/${names.get(`${kind}-${id}`)}.html`;
}

/** The file of what the explorer's map gets later: names that it shows closer up only, and finer lines. */
export function namesFile(): string {
	all();
	return `words/${names.get('names-overview')}.html`;
}

/** The file of the timeline. */
export function timelineFile(): string {
	all();
	return `words/${names.get('timeline-all')}.html`;
}

/** What is drawn of a concern on the explorer's map, with its words until a script takes it there. */
function drawingOf(concern: Id): string {
	const drawings = drawingsOf(content(), concern).filter(({ globe }) => !globe);
	if (!drawings.length) return '';
	const frame = frameOf(view('overview').bounds);
	const box = viewBoxOf(frame, frame.box);
	const lines = render(Drawing, { props: { drawings: drawnDrawings(drawings, frame), box } }).body;
	const labels = placeLabels(drawingLabels(drawings), frame).map((label) => ({ ...label, min: 0 }));
	const names = render(Names, {
		props: { labels, open: [], across: box.width, href: String }
	}).body;
	return `<div class="drawn" hidden>${lines}${names}</div>`;
}

/** Names placed with those of the first view, so that none lies on another, and its coarse lines in fine. */
function laterNames(): string {
	const { bounds, layers } = view('overview');
	const { later, picture: drawn } = picture('overview', bounds, layers, { toggles: true });
	const across = drawn.frame.box.width * drawn.frame.scale;
	const href = (id: Id) => `./features/${id}/`;
	const names = render(Names, { props: { labels: later, open: [], across, href } }).body;
	return names + render(Finer, { props: { paths: finerPaths('overview', bounds) } }).body;
}

/** The names of all files of words, without their ending. */
export const wordsNames = (): string[] => [...all().keys()];

/** The words in a file; `undefined` where there is none of that name. */
export const wordsOf = (name: string): string | undefined => all().get(name);
