/** The embed builder's page: brings what there is to choose from, and the builder into its place. */
import { mount } from 'svelte';
import type { Choice } from '$lib/embed/choice';
import { parseView } from '$lib/view/view';
import { fill } from '$lib/dom/fill';
import Builder from './Builder.svelte';
import { loadBuilder } from './load';
import type { BuilderData } from './types';

const place = document.getElementById('builder')!;
const { root } = place.dataset;

/** What the address asks for: a view, and the layers, the place and the colours that the explorer showed. */
function asked({ layers, views }: BuilderData): Partial<Choice> {
	const parameters = new URLSearchParams(location.search);
	const view = views.find(({ id }) => id === parameters.get('view')) ?? views[0];
	const own = layers.map(({ id }) => ({ id, on: view?.layers.includes(id) ?? false }));
	const shown = parseView(parameters, { layers: own, features: [], concerns: [] });
	return { view: view?.id, layers: shown.layers, at: shown.at, theme: shown.theme };
}

void fill(place, 'builder', async () => {
	const data = await loadBuilder(root!);
	const props = { data, start: asked(data), base: root!, level: 2 as const };
	return () => void mount(Builder, { target: place, props });
});
