/** Brings the words of what opens: HTML that the build has rendered and proved, put into the page as it is. */
import { bringText, DEADLINE_MS } from '$lib/atlas/files';

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createHTML(html: string): string }
	): { createHTML(html: string): unknown };
}

/** The hash in a file's name: `words/feature-iran.0123456789ab.html`. */
const HASH = /\.([0-9a-f]{12})\.html$/;

/** This policy passes what `bringWords` has fetched and checked; nothing else in the page can reach it. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
	'atlas-words',
	{ createHTML: (html) => html }
);

const kept = new Map<string, Promise<string>>();

/** The text of a file of words, once for each; one that failed may be asked for again. */
function textOf(url: string): Promise<string> {
	const known = kept.get(url);
	if (known) return known;
	const sha256 = HASH.exec(url)?.[1];
	const text = sha256
		? bringText({ url, sha256 })
		: Promise.reject(new Error(`${url} is no file of words.`));
	kept.set(url, text);
	text.catch(() => kept.delete(url));
	return text;
}

let style: Promise<void> | undefined;

/** The style sheet of words, once; resolves also when it does not come: they can be read without it. */
export const bringStyle = (url: string): Promise<void> => (style ??= addStyle(url));

async function addStyle(url: string): Promise<void> {
	// While the site is developed, components bring their styles themselves.
	if (import.meta.env.DEV) return void (await import(/* @vite-ignore */ url));
	const link = document.createElement('link');
	const came = new Promise<boolean>((resolve) => {
		setTimeout(() => resolve(false), DEADLINE_MS);
		link.onload = () => resolve(true);
		link.onerror = () => resolve(false);
	});
	Object.assign(link, { rel: 'stylesheet', href: url });
	document.head.append(link);
	// The next words ask for it again.
	if (!(await came)) style = undefined;
}

/** Asks for words that are likely to be read next. */
export const expectWords = (url: string): void => void textOf(url).catch(() => {});

/**
 * The words as elements, their links made to lead from this page. `root`: the absolute address of the
 * site's root. Throws when they do not come.
 */
export async function bringWords(url: string, root: string): Promise<DocumentFragment> {
	const html = await textOf(url);
	const template = document.createElement('template');
	// eslint-disable-next-line no-restricted-syntax -- the only place: a file of ours whose hash is known
	template.innerHTML = (policy ? policy.createHTML(html) : html) as string;
	for (const link of template.content.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		const href = link.getAttribute('href')!;
		if (!/^[a-z]+:|^#/.test(href)) link.href = new URL(href, root).href;
	}
	return template.content;
}
