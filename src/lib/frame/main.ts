/**
 * The only script that every frame loads: it tells the height, and brings the map's script when the
 * reader reaches for the map. Of messages it takes the names under which its host knows it, and no command.
 */
import type { SharedContents } from '$lib/app/contents';
import {
	heightMessages,
	linkMessage,
	openedMessage,
	readHost,
	readySecret,
	sizerMessage,
	sizerName
} from '$lib/embed/messages';

const main = document.querySelector<HTMLElement>('main')!;
/** The timeline's frame has no map. */
const section = document.getElementById('map');
const text = main.querySelector<HTMLElement>('section.text')!;
const address = new URL(location.href);
let host = readHost(address, main.dataset.view!);
const post = (message: unknown) => {
	if (parent !== window) parent.postMessage(message, '*');
};

const theme = address.searchParams.get('theme') ?? '';
if (['light', 'dark'].includes(theme)) document.documentElement.dataset.theme = theme;

/** The height at which text and map stand well; of the width alone, so that it never feeds back. */
function naturalHeight(): number {
	if (!section) return text.offsetHeight;
	const { width } = section.getBoundingClientRect();
	// Without the scroll bar, which a frame that is too short has on most desks.
	const beside = width < document.documentElement.clientWidth - 1;
	const map = Math.min(560, Math.max(260, width * 0.66));
	return beside ? Math.max(text.offsetHeight, map) : text.offsetHeight + map;
}

let told = 0;
let sizer: string | null = null;
const tellHeight = () => heightMessages(told, host).forEach(post);
function tell() {
	const height = Math.ceil(naturalHeight());
	// A frame that is not shown has no width, and nothing true to say.
	if (!innerWidth || height === told) return;
	told = height;
	tellHeight();
	if (sizer) post(sizerMessage(height, sizer));
}
addEventListener('message', ({ data, source }) => {
	if (source !== parent) return;
	const [name, secret] = [sizerName(data), readySecret(data)];
	sizer = name ?? sizer;
	host = secret ? { ...host, secret } : host;
	if (!told) return;
	if (name) post(sizerMessage(told, name));
	if (secret) tellHeight();
});
new ResizeObserver(tell).observe(text);
// Browsers draw nothing in a frame that is out of sight, and call no observer there.
tell();
addEventListener('resize', tell);

/** Links of the drawing have no `href` that is a text. */
const linkAt = (target: EventTarget | null) => (target as Element | null)?.closest('a[href]');
const targetOf = (link: Element) => new URL(link.getAttribute('href')!, address);

document.addEventListener('click', (event) => {
	const link = linkAt(event.target);
	if (event.defaultPrevented || !link) return;
	// The steps of the tour stay in the frame, as its article has set it.
	if (link.getAttribute('target') === '_self') return stay(link);
	if (!host.secret || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const target = targetOf(link);
	post(linkMessage(target.href, host.secret));
	// Its sandbox would block what the host opens instead.
	if (target.host === address.host) event.preventDefault();
});

function stay(link: Element) {
	// To load this frame again is no step.
	if (!link.hasAttribute('rel')) return;
	const next = targetOf(link);
	next.search = address.search;
	next.hash = address.hash;
	// Each step looks where it is about.
	next.searchParams.delete('at');
	link.setAttribute('href', next.href);
}

/** Nobody waits longer; in milliseconds. */
const LATEST_MS = 8000;
const late = section?.querySelector<HTMLElement>('.late');

/** The map's script has not come: browsers keep that in mind, and only a new page asks for it again. */
const say = () => late?.style.setProperty('visibility', 'visible');

/** The map's script, once; a press before it is there is kept for it. */
let coming: Promise<void> | undefined;
let kept: MouseEvent | null = null;

/** What all frames share: asked for beside the script, since each takes a slow link's whole way. */
async function contents(): Promise<SharedContents> {
	const url = `${main.dataset.root!}/contents.json`;
	const answer = await fetch(url, { signal: AbortSignal.timeout(LATEST_MS) });
	if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
	return (await answer.json()) as SharedContents;
}

/** Async: what brings a script may itself be broken, and throw at once. */
async function load() {
	const opened = (id: string) => post(openedMessage(id));
	const [{ attach }, all] = await Promise.all([import('./map'), contents()]);
	attach(main, section!, address, all, opened, pressed);
	late?.remove();
}

function bring() {
	coming ??= load();
	const tooLong = setTimeout(say, LATEST_MS);
	void coming
		.finally(() => clearTimeout(tooLong))
		.catch((error: unknown) => {
			console.info('Map:', error);
			coming = undefined;
			say();
			const link = kept && linkAt(kept.target);
			// What was pressed opens on its own page instead.
			if (link) window.open(targetOf(link), '_blank', 'noopener');
			kept = null;
		});
}

/** The map listens from now on: gives it the press that was kept. */
function pressed(): MouseEvent | null {
	const press = kept;
	ground?.removeEventListener('click', keep);
	text.removeEventListener('click', keepConcern);
	kept = null;
	return press;
}

const ground = section?.querySelector<HTMLElement>('.ground');
function keep(event: MouseEvent) {
	if (event.metaKey || event.ctrlKey || event.shiftKey) return;
	event.preventDefault();
	kept = event;
	bring();
}

/** What is listed of Iran's concerns opens in the frame as well. */
function keepConcern(event: MouseEvent) {
	if ((event.target as Element).closest('a[data-concern]')) keep(event);
}

const asked = ['layers', 'feature', 'concern', 'at'].some((name) => address.searchParams.has(name));
if (section && asked) bring();
if (section && address.searchParams.get('live') !== 'off') {
	ground!.addEventListener('click', keep);
	text.addEventListener('click', keepConcern);
	// Also `pointermove`: a pointer may lie there before this script has come.
	for (const type of ['pointerenter', 'pointermove', 'touchstart', 'focusin'])
		section.addEventListener(type, bring, { once: true, passive: true });
}
document.documentElement.dataset.alive = '';
