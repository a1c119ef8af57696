/** What the host pages hold is what the atlas gives to paste. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iframeHtml } from '../../src/lib/embed/snippet.ts';
import { publicAddress, readAddress } from '../../src/site/serve/origin.ts';
import { PLACEHOLDER, hostPage } from '../hosts/serve.ts';
import { type Answer, filterAnswer } from '../wordpress/filter.ts';

const root = publicAddress(readAddress(process.env));
const page = (name: string) => hostPage(name, PLACEHOLDER);

/** The built answer of a view, of an atlas at the place-holder's address. */
const answerOf = (id: string) =>
	JSON.parse(
		readFileSync(`build/oembed/view/${id}.json`, 'utf8').replaceAll(root, PLACEHOLDER)
	) as Answer & { html: string; height: number; title: string };

test('the article holds the frame and the answer of the view as they are pasted', () => {
	const { html, height, title } = answerOf('zangezur-route');
	const article = page('article.html');
	expect(article).toContain(html);
	const snippet = iframeHtml({
		frame: `${PLACEHOLDER}/embed/zangezur-route/`,
		page: `${PLACEHOLDER}/views/zangezur-route/`,
		title,
		height,
		quote: null
	});
	for (const text of [
		article,
		...['README.md', 'docs/embedding.md'].map((name) => readFileSync(name, 'utf8'))
	])
		expect(text).toContain(snippet);
	expect(html.endsWith(snippet)).toBe(true);
	expect(article).toContain(`<aras-map view="zangezur-route" height="${height}"`);
	const words = /“.+?” \(.+?\)/.exec(html)![0];
	expect(article.replace(/\s+/g, ' ').split(words)).toHaveLength(3);
});

test('the post holds what WordPress leaves of the answer', () => {
	const post = page('wordpress.html');
	const secret = /data-secret="([a-zA-Z0-9]{10})"/.exec(post)?.[1] ?? '';
	expect(post).toContain(filterAnswer(answerOf('zangezur-route'), secret)!);
});

test('every address of the atlas in a host page is there', () => {
	let seen = 0;
	for (const name of ['article.html', 'wordpress.html', 'rtl.html'])
		for (const [, path] of page(name).matchAll(/"https:\/\/your-host\.example\/([^"#]*)[#"]/g)) {
			const file = `build/${path}${path!.endsWith('/') ? 'index.html' : ''}`;
			expect(existsSync(file), `${name}: ${path}`).toBe(true);
			seen++;
		}
	expect(seen).toBeGreaterThan(12);
});
