/**
 * The only script that every frame loads: it tells the height, and brings the live map when the
 * reader asks. It listens to no message. It shares no chunk with other scripts, which would cost a
 * request each: what it needs on some occasions only is loaded then, by name.
 */
import { heightMessages, linkMessage, openedMessage, readHost } from '$lib/embed/messages';

const main = document.querySelector<HTMLElement>('main')!;
const section = main.querySelector<HTMLElement>('.map')!;
const text = main.querySelector<HTMLElement>('.inner')!;
const start = section.querySelector<HTMLButtonElement>('.start')!;
const status = section.querySelector<HTMLElement>('.status')!;
const address = new URL(location.href);
const host = readHost(address, main.dataset.view!);

/** Loads one of the frame's other scripts; the page's build gives them these names. */
const load = (name: 'address' | 'live') =>
	import(
		/* @vite-ignore */
		new URL(import.meta.env.DEV ? `./${name}.ts` : `./embed-${name}.js`, import.meta.url).href
	);

const theme = address.searchParams.get('theme') ?? '';
if (['light', 'dark'].includes(theme)) document.documentElement.dataset.theme = theme;
if (['layers', 'feature', 'concern', 'at'].some((name) => address.searchParams.has(name)))
	void load('address').then((script) => script.applyAddress(address, main, section));

/** The height at which text and map stand well; of the width alone, so that it never feeds back. */
function naturalHeight(): number {
	const { width } = section.getBoundingClientRect();
	// Without the scroll bar, which a frame that is too short has on most desks.
	const beside = width < document.documentElement.clientWidth - 1;
	const map = Math.min(560, Math.max(240, width * 0.66));
	return beside ? Math.max(text.offsetHeight, map) : text.offsetHeight + map;
}

let told = 0;
function tell() {
	const height = Math.ceil(naturalHeight());
	// A frame that is not shown has no width, and nothing true to say.
	if (parent === window || !innerWidth || height === told) return;
	told = height;
	for (const message of heightMessages(height, host)) parent.postMessage(message, '*');
}
new ResizeObserver(tell).observe(text);
// Browsers draw nothing in a frame that is out of sight, and call no observer there.
tell();
addEventListener('resize', tell);

let opened: string | null = null;
/** Tells which feature the reader opened in the live map; `null`, that it was closed, is told to nobody. */
function tellOpened(id: string | null) {
	if (id && id !== opened && parent !== window) parent.postMessage(openedMessage(id), '*');
	opened = id;
}

document.addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
	if (!link || !host.secret || event.ctrlKey || event.metaKey || event.shiftKey) return;
	parent.postMessage(linkMessage(link.href, host.secret), '*');
	// Its sandbox would block what the host opens instead.
	if (link.host === address.host) event.preventDefault();
});

async function goLive() {
	if (start.disabled) return;
	start.disabled = true;
	status.textContent = 'The live map is coming.';
	try {
		await (await load('live')).bringLive(section, tellOpened);
		status.textContent = '';
		start.remove();
	} catch (error) {
		console.info('Live map:', error);
		start.disabled = false;
		status.textContent =
			'The live map could not start here. The picture and every text work without it.';
	}
}

const off = address.searchParams.get('live') === 'off' || start.dataset.live === 'off';
start.hidden = off;
start.addEventListener('click', () => void goLive());
section.querySelector('.poster')!.addEventListener('click', (event) => {
	const click = event as MouseEvent;
	if (off || click.metaKey || click.ctrlKey || click.shiftKey) return;
	// Without script the same click follows a feature's link.
	click.preventDefault();
	click.stopPropagation();
	void goLive();
});
