/** The view that a frame's address asks for. */
import type { Contents } from '$lib/app/contents';
import type { Id } from '$lib/atlas/types';
import { parseView, type View } from '$lib/view/view';

/** `off`: the layer groups that the frame leaves out by itself. `own`: the features and concerns that the frame is about; another one has a frame of its own, to which this one gives way. */
export function viewAsked(
	address: URL,
	off: readonly Id[],
	contents: Contents,
	own: readonly Id[]
): View {
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
