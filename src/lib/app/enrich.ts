/** What a map gets once nothing else is waiting: names that follow the view, and a globe that says where it is. */
import { AreaNames } from './area-names';
import type { MapOptions } from './map-options';

/** A narrower map has no room for the globe; in CSS pixels. */
const LEAST = 480;
/** The globe's drawing is as high as wide. */
const GLOBE = 160;

export function enrich({ section, root }: MapOptions): AreaNames {
	if (section.clientWidth >= LEAST) showLocator(section, root);
	return new AreaNames(section);
}

function showLocator(section: HTMLElement, root: string) {
	const image = new Image(GLOBE, GLOBE);
	image.alt = 'Where the map lies on the globe, and where Israel lies';
	image.className = 'locator';
	image.src = `${root}globes/locator.svg`;
	section.append(image);
}
