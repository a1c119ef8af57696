/**
 * The headers ask for trusted types: no string becomes a script's address unless this policy lets it.
 * It lets MapLibre start its own worker, and nothing else.
 */
import workerUrl from './worker-url';

interface TrustedTypes {
	readonly defaultPolicy: object | null;
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string | null }
	): { readonly name: string };
}

/** Whether a worker may be started from this address; `origin` is the page's own. */
export function isWorkerOfMap(url: string, page: string, origin: string): boolean {
	// In a sandbox no file of the site is of the page's origin: MapLibre hands over the worker's text.
	if (origin === 'null') return url.startsWith('data:text/javascript;');
	// A second attempt asks under another query.
	const asked = new URL(url.replace(/\?again=\d+$/, ''), page);
	return asked.href === new URL(workerUrl, page).href;
}

/** Before the first live map; once a page. Does nothing in browsers without trusted types. */
export function allowWorker(): void {
	const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
	// A program that was asked for again finds the policy of the first.
	if (!types || types.defaultPolicy) return;
	types.createPolicy('default', {
		createScriptURL: (url) => (isWorkerOfMap(url, document.baseURI, self.origin) ? url : null)
	});
}
