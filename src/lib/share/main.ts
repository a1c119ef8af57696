/** The embed builder's page: brings what there is to choose from, and the builder into its place. */
import { mount } from 'svelte';
import Builder from './Builder.svelte';
import { loadBuilder } from './load';

const place = document.getElementById('builder')!;
const { root } = place.dataset;

async function show() {
	place.replaceChildren('Loading the builder…');
	try {
		const data = await loadBuilder(root!);
		const view = new URLSearchParams(location.search).get('view') ?? 'overview';
		place.replaceChildren();
		mount(Builder, { target: place, props: { data, start: { view }, base: root!, level: 2 } });
	} catch (error) {
		console.info('Builder:', error);
		const again = Object.assign(document.createElement('button'), { textContent: 'Try again' });
		again.addEventListener('click', () => void show());
		place.replaceChildren('The builder did not load. ', again);
	}
}

void show();
