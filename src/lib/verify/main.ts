/** The page on which readers check the quotations themselves: brings them, and puts the check into its place. */
import { mount } from 'svelte';
import { bringText } from '$lib/atlas/files';
import { readQuotes } from '$lib/quotes/read';
import Verify from './Verify.svelte';

const place = document.getElementById('verify')!;
const { root, documents } = JSON.parse(document.getElementById('verify-data')!.textContent) as {
	root: string;
	/** Short title by id. */
	documents: Record<string, string>;
};

async function show() {
	place.replaceChildren('Loading the quotations…');
	try {
		const url = `${root}/atlas/annotations.jsonld`;
		const quotes = readQuotes(await bringText({ url, sha256: '' }));
		place.replaceChildren();
		mount(Verify, { target: place, props: { quotes, documents, root } });
	} catch (error) {
		console.info('Verify:', error);
		const again = Object.assign(document.createElement('button'), { textContent: 'Try again' });
		again.addEventListener('click', () => void show());
		place.replaceChildren('The quotations did not load. ', again);
	}
}

void show();
