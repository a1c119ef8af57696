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
	if (later) {
		await nextTask();
		// What is added to names that a script has placed is not seen until it is placed too.
		if (!picture.names.element.matches('.placed')) picture.placeNames();
		add(later, section, picture.names);
		await nextTask();
		picture.names.remove('.replaced');
	}
	picture.placeNames();
}

/** Each step in a task of its own: at once they would hold up the reader's hand. */
const nextTask = () => new Promise((run) => setTimeout(run));

/**
 * Adds names that came later, those that open nothing again and with the local name, and draws finer
 * what was coarse to be light.
 */
function add(later: DocumentFragment, section: HTMLElement, names: NamesOnPage) {
	for (const old of names.element.querySelectorAll('span.label:not(.drawing)'))
		old.classList.add('replaced');
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
