/** The page on which readers check the quotations themselves: brings them, and puts the check into its place. */
import { mount } from 'svelte';
import { bringText } from '$lib/atlas/files';
import { readQuotes } from '$lib/quotes/read';
import { fill } from '$lib/dom/fill';
import Verify from './Verify.svelte';

const place = document.getElementById('verify')!;
const { root, documents } = JSON.parse(document.getElementById('verify-data')!.textContent) as {
	root: string;
	/** Short title by id. */
	documents: Record<string, string>;
};

void fill(place, 'quotations', async () => {
	const url = `${root}/atlas/annotations.jsonld`;
	const quotes = readQuotes(await bringText({ url, sha256: '' }));
	return () => void mount(Verify, { target: place, props: { quotes, documents, root } });
});
