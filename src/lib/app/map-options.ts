/** What the map on a page is given, and what it tells. */
import type { Id } from '$lib/atlas/types';
import type { Camera } from '$lib/geo/types';
import type { LiveMapOptions } from '$lib/map/live';
import type { Contents } from './contents';
import type { Status } from './engine';
import type { Missing } from './notice';

export interface MapOptions {
	/** Holds `.ground`, and in it the picture and the names. */
	readonly section: HTMLElement;
	readonly contents: Contents;
	/** The absolute address of the site's root. */
	readonly root: string;
	/** Leaves the wheel and one finger to the page around the map. */
	readonly cooperative: boolean;
	/** A picture alone: no hand moves it, and its links are links. */
	readonly still?: boolean;
	readonly overlay?: () => Promise<LiveMapOptions['overlay']>;
	/** Features that a press means, the first one first; none where it means nothing. */
	readonly onpick: (ids: Id[]) => void;
	readonly onhover: (id: Id | null) => void;
	/** While the camera moves; `still` once it stands, `byHand` where the reader moved it. */
	readonly onmove?: (camera: Camera, still: boolean, byHand: boolean) => void;
	readonly onstatus: (status: Status) => void;
	/** Something of the map did not come: how to try again; `null` once it has, or is asked for again. */
	readonly onmissing: (what: Missing, retry: (() => void) | null) => void;
	readonly onresize: () => void;
}
