/** MapLibre may start its own worker, and nothing else. */
import { allowScripts } from '../trusted/scripts';
import workerUrl from './worker-url';

/** Whether a worker may be started from this address; `origin` is the page's own. */
export function isWorkerOfMap(url: string, page: string, origin: string): boolean {
	// In a sandbox no file of the site is of the page's origin: MapLibre hands over the worker's text.
	if (origin === 'null') return url.startsWith('data:text/javascript;');
	// A second attempt asks under another query.
	const asked = new URL(url.replace(/\?again=\d+$/, ''), page);
	return asked.href === new URL(workerUrl, page).href;
}

/** Before the first live map. */
export const allowWorker = (): void =>
	allowScripts((url) => isWorkerOfMap(url, document.baseURI, self.origin));
