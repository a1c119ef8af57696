/** What a map gets once nothing else is waiting: names that follow the view, and a globe that says where it is. */
import type { MapOptions } from './map-options';
import { NamesOnPage } from './names';

/** A narrower map has no room for the globe; in CSS pixels. */
const LEAST = 480;

/** `names` holds all names of the map. */
export function enrich({ section, contents, root }: MapOptions, names: HTMLElement): NamesOnPage {
	if (section.clientWidth >= LEAST) showLocator(section, root);
	return new NamesOnPage(section, names, contents.frame);
}

function showLocator(section: HTMLElement, root: string) {
	const image = new Image();
	image.alt = 'Where the map lies on the globe, and where Israel lies';
	image.className = 'locator';
	image.src = `${root}globes/locator.svg`;
	section.append(image);
}
