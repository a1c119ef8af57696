/** The explorer's script: attaches to the page that stands there, and brings the rest when first needed. */
import { bringText } from '$lib/atlas/files';
import { joined, type ExplorerContents, type SharedContents } from './contents';
import { expectFile, prefetch } from './engine';
import { Explorer } from './explorer';
import { onIntent } from './intent';
import { listenToKeys } from './keys';
import { comesByItself } from './means';
import { bringStyle, bringWords, expectWords } from './words';

const { shared, names, style, ...own } = JSON.parse(
	document.getElementById('contents')!.textContent!
) as ExplorerContents;
const contents = joined(JSON.parse(await bringText(shared)) as SharedContents, own);
const section = document.getElementById('map')!;
const explorer = new Explorer(contents, style);
const { map, root } = explorer;
const start = () => map.start();

listenToKeys(section, map, start);
onIntent(map.ground, start);
if (explorer.state.view.at) start();
document.getElementById('popover')!.addEventListener('click', ({ target }) => {
	// What only its menu needs comes when that is opened.
	if ((target as Element).closest('[data-say]')) void import(/* @vite-ignore */ `${root}say.js`);
});

/**
 * Once the page is idle, what the reader will want next. A browser asks one server for six files at a
 * time: first what the map still lacks, then what is read, and the live map's files once the link is free.
 */
async function bringMore() {
	const later = bringWords(root + names, root);
	void import('./enrich').then(({ enrich }) => enrich(section, map.picture, root, later));
	await later.catch(() => {});
	void bringStyle(root + style);
	if (contents.hand) expectFile('modulepreload', root + contents.hand);
	for (const { main, words } of Object.values(contents.features))
		if (main) expectWords(root + words);
	idle(() => prefetch(contents));
}

const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
if (comesByItself()) idle(() => void bringMore());
idle(
	() => void import('./aids').then(({ addAids }) => addAids(section, map, () => explorer.lookAt()))
);
document.documentElement.dataset.alive = '';
