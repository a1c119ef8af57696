/** What an editor has chosen of a frame, and the address that says so. */
import type { Id } from '$lib/atlas/types';
import type { Camera } from '$lib/geo/types';
import { roundAt, type Theme } from '$lib/view/view';

export interface Choice {
	/** The framed view: a named view, a concern or a feature. */
	readonly view: Id;
	readonly layers: readonly Id[];
	/** `null`: the view's own bounds. */
	readonly at: Camera | null;
	readonly theme: Theme;
	readonly lang: string;
	/** Whether a reader can bring the live map. */
	readonly live: boolean;
	/** The version that the frame is kept at; `null`: always the latest. */
	readonly version: string | null;
}

/** The parameters of a frame's address, shortest form: `own` are the layer groups of the view itself. */
export function frameQuery(choice: Choice, own: readonly Id[]): string {
	// A frozen frame has no script that would read them.
	if (choice.version) return '';
	const parts: string[] = [];
	if (choice.layers.join() !== own.join()) parts.push(`layers=${choice.layers.join()}`);
	if (choice.at) {
		const { zoom, center } = roundAt(choice.at);
		parts.push(`at=${zoom}/${center[1]}/${center[0]}`);
	}
	if (choice.theme !== 'auto') parts.push(`theme=${choice.theme}`);
	if (choice.lang !== 'en') parts.push(`lang=${choice.lang}`);
	if (!choice.live) parts.push('live=off');
	return parts.length ? `?${parts.join('&')}` : '';
}

/** The path of a frame: the living one, or that of one version. */
export const framePath = ({ view, version }: Pick<Choice, 'view' | 'version'>): string =>
	version ? `/v/${version}/embed/${view}/` : `/embed/${view}/`;
