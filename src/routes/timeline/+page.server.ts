import { render } from 'svelte/server';
import { frameHeight } from '$lib/embed/height';
import { iframeHtml } from '$lib/embed/snippet';
import { drawingHeight } from '$lib/timeline/axis';
import Periods from '$lib/timeline/Periods.svelte';
import { content } from '$site/content.server';
import { PUBLIC_ORIGIN } from '$site/origin';

/** Pixels of the frame's heading, its sentence and the key of its drawing, on a phone. */
const HEAD = 130;

/** What is pasted for the timeline's frame. */
const snippet = () =>
	iframeHtml({
		frame: `${PUBLIC_ORIGIN}/embed/timeline/`,
		page: `${PUBLIC_ORIGIN}/timeline/`,
		title: 'What two documents date, 1918 to 2025',
		form: 'Timeline',
		height: frameHeight(
			render(Periods, { props: { atlas: content(), base: '' } }).body,
			HEAD + drawingHeight(content().timeline)
		),
		quote: null
	});

export function load() {
	return { atlas: content(), snippet: snippet() };
}
