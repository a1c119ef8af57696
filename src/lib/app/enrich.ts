/** What a map gets once nothing else is waiting: names that follow the view, and a globe that says where it is. */
import { AreaNames } from './area-names';
import type { MapOptions } from './map-options';
import type { PictureOnPage } from './picture';

/** A narrower map has no room for the globe; in CSS pixels. */
const LEAST = 480;
/** The globe's drawing is as high as wide. */
const GLOBE = 160;

/** `names`: those that show themselves closer up, once they have come. */
export async function enrich(
	picture: PictureOnPage,
	{ section, root }: MapOptions,
	names: Promise<DocumentFragment> | null
): Promise<void> {
	const later = await names?.catch(() => null);
	if (section.clientWidth >= LEAST) showLocator(section, root);
	picture.names.areas = new AreaNames(section);
	// Added and placed at once: the style sheet would take far longer to place them.
	if (later) picture.add(later);
	picture.placeNames();
}

function showLocator(section: HTMLElement, root: string) {
	const image = new Image(GLOBE, GLOBE);
	image.alt = 'Where the map lies on the globe, and where Israel lies';
	image.className = 'locator';
	image.src = `${root}globes/locator.svg`;
	section.append(image);
}
