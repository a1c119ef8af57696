import type { Atlas, Concern, Feature, Id, Passage, Step } from '$lib/atlas/types';
import type { Bbox } from '$lib/geo/types';
import type { PageScript } from '$lib/components/script';
import type { EmbeddedView } from '$lib/embed/views';
import type { Picture } from '$lib/picture/draw';
import type { PlacedLabel } from '$lib/picture/labels';

/** What a frame shows. */
export interface FrameProps {
	atlas: Atlas;
	view: EmbeddedView;
	picture: Picture;
	/** The box that the image of the relief covers. */
	relief: Bbox;
	labels: readonly PlacedLabel[];
	feature: Feature | null;
	concern: Concern | null;
	step: Step | null;
	passage: Passage | null;
	/** Features that are lit up. */
	lights: readonly Id[];
	/** Layer groups that the view leaves out: drawn, but hidden until the address asks for them. */
	off: readonly Id[];
	/** The path of the full page, from the site's root. */
	page: string;
	base: string;
	/** Its script; a frozen frame has none. */
	script: PageScript | null;
	/** What was corrected after the version was frozen. */
	corrections?: readonly { readonly date: string; readonly note: string; readonly page: string }[];
}
