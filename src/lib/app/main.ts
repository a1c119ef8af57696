/** The explorer's script: attaches to the page that stands there, and brings the rest when first needed. */
import type { Contents } from './contents';
import { prefetch } from './engine';
import { Explorer } from './explorer';
import { onIntent } from './intent';
import { listenToKeys } from './keys';
import { comesByItself, meansOf } from './means';
import { bringWords, expectWords } from './words';

const contents = JSON.parse(document.getElementById('contents')!.textContent!) as Contents;
const section = document.getElementById('map')!;
const explorer = new Explorer(contents);
const { map, root } = explorer;
const start = () => map.start();

listenToKeys(section, map, start);
onIntent(map.ground, start);
if (explorer.state.view.at) start();
document.getElementById('popover')!.addEventListener('click', ({ target }) => {
	// What only its menu needs comes when that is opened.
	if ((target as Element).closest('[data-say]')) void import(/* @vite-ignore */ `${root}say.js`);
});

/** Once the page is idle, what the reader will want next: the relief, words, names closer up, the live map's files. */
async function enrich() {
	const names = contents.names ? bringWords(root + contents.names, root) : null;
	for (const { main, words } of Object.values(contents.features))
		if (main) expectWords(root + words);
	await map.enrich(await (names?.catch(() => null) ?? null));
	idle(() => prefetch(contents));
}

const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
idle(
	() => void import('./aids').then(({ addAids }) => addAids(section, map, () => explorer.lookAt()))
);
if (comesByItself(meansOf(navigator))) idle(() => void enrich());
document.documentElement.dataset.alive = '';
