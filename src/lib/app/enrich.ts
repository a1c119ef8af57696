/** What a map gets once nothing else is waiting: names that follow the view, and a globe that says where it is. */
import { AreaNames } from './area-names';
import type { NamesOnPage } from './names';
import type { PictureOnPage } from './picture';

/** A narrower map has no room for the globe; in CSS pixels. */
const LEAST = 480;
/** The globe's drawing is as high as wide. */
const GLOBE = 160;

/** `section` holds the map; `names`: those that show themselves closer up, once they have come. */
export async function enrich(
	section: HTMLElement,
	picture: PictureOnPage,
	root: string,
	names: Promise<DocumentFragment> | null
): Promise<void> {
	const later = await names?.catch(() => null);
	if (section.clientWidth >= LEAST) showLocator(section, root);
	picture.names.areas = new AreaNames(section);
	// Added and placed at once: the style sheet would take far longer to place them.
	if (later) add(later, section, picture.names);
	picture.placeNames();
}

/**
 * Adds names that came later, those that open nothing again and with the local name, and draws finer
 * what was coarse to be light.
 */
function add(later: DocumentFragment, section: HTMLElement, names: NamesOnPage) {
	names.remove('span.label:not(.drawing)');
	names.add([...later.querySelectorAll<HTMLElement>('.label')]);
	for (const path of later.querySelectorAll<SVGElement>('.finer path'))
		section
			.querySelector(`.picture ${path.dataset.of!}`)
			?.setAttribute('d', path.getAttribute('d')!);
}

function showLocator(section: HTMLElement, root: string) {
	const image = new Image(GLOBE, GLOBE);
	image.alt = 'Where the map lies on the globe, and where Israel lies';
	image.className = 'locator';
	image.src = `${root}globes/locator.svg`;
	section.append(image);
}
