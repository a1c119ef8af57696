/** The view that a frame's address asks for. */
import type { Contents } from '$lib/app/contents';
import type { Id } from '$lib/atlas/types';
import { parseView, type View } from '$lib/view/view';

/** `section` says which layer groups the frame leaves out by itself. `own`: the features and concerns that the frame is about; another one has a frame of its own, to which this one gives way. */
export function viewAsked(
	address: URL,
	section: HTMLElement,
	contents: Contents,
	own: readonly Id[]
): View {
	const off = section.dataset.off?.split(' ') ?? [];
	const view = parseView(address.searchParams, {
		layers: contents.layers.map(({ id }) => ({ id, on: !off.includes(id) })),
		features: Object.keys(contents.features),
		concerns: Object.keys(contents.concerns)
	});
	const other = view.feature ?? view.concern;
	if (other && !own.includes(other)) {
		const target = new URL(`../${other}/`, address);
		target.search = address.search;
		target.hash = address.hash;
		for (const name of ['feature', 'concern']) target.searchParams.delete(name);
		location.replace(target);
	}
	return view;
}

/** The colours that the frame stands in: its address's, or the reader's own. */
export function themeShown(): 'light' | 'dark' {
	const { theme } = document.documentElement.dataset;
	if (theme) return theme === 'dark' ? 'dark' : 'light';
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
