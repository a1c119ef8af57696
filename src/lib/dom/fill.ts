/** Fills a place of a page with what has to come first. */
/**
 * `name`: what comes, without its article: "builder". `bring` fetches it, and what it gives puts it into
 * the emptied place; where it fails, the place says so and offers to ask again.
 */
export async function fill(place: HTMLElement, name: string, bring: () => Promise<() => void>) {
	place.role = 'status';
	place.replaceChildren(`Loading the ${name}…`);
	try {
		const put = await bring();
		place.role = null;
		place.replaceChildren();
		put();
	} catch (error) {
		console.info(name, error);
		const again = Object.assign(document.createElement('button'), {
			...{ type: 'button', textContent: 'Try again' },
			onclick: () => void fill(place, name, bring)
		});
		place.replaceChildren(`The ${name} did not load. `, again);
	}
}
