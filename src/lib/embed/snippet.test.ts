import { expect, test } from 'vitest';
import {
	ampHtml,
	creditLine,
	elementHtml,
	escapeHtml,
	figureHtml,
	iframeHtml,
	markdown,
	oembedHtml,
	type Snippet
} from './snippet';

const snippet: Snippet = {
	frame: 'https://example.org/embed/nato/?layers=border,corridor&theme=dark',
	page: 'https://example.org/views/nato/',
	title: 'A "title" <with> & signs',
	height: 620,
	quote: null
};
const attribute = (html: string, name: string) =>
	new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1] ?? null;

test('a frame has an absolute address, a title, lazy loading, fluid width, a height and a link', () => {
	const html = iframeHtml(snippet);
	expect(attribute(html, 'src')).toBe(escapeHtml(snippet.frame));
	expect(attribute(html, 'title')).toBe(escapeHtml(`Map: ${snippet.title}`));
	expect(attribute(html, 'loading')).toBe('lazy');
	expect(attribute(html, 'width')).toBe('100%');
	expect(attribute(html, 'frameborder')).toBe('0');
	expect(attribute(html, 'height')).toBe('620');
	expect(html).toContain(`<a href="${snippet.page}">`);
	expect(html).toMatch(/^<iframe [^<>]*>.*<\/iframe>$/);
	expect(html).not.toContain('script');
});

test('nothing in a title or a quotation becomes markup', () => {
	const bad = {
		...snippet,
		title: '"><script>alert(1)</script>',
		quote: '</blockquote><script> <b>'
	};
	const forms = [
		iframeHtml(bad),
		oembedHtml(bad),
		ampHtml(bad, 'https://example.org/a.png'),
		figureHtml(bad, 'https://example.org/a.png', bad.title, bad.title),
		elementHtml(bad, 'https://example.org/a.png', bad.title).replace(/^<script [^>]+><.script>/, '')
	];
	for (const html of forms) expect(html).not.toMatch(/<script|<b>/);
	expect(forms).toHaveLength(5);
});

test('an oEmbed answer is a bare blockquote with words and link, then the frame', () => {
	const html = oembedHtml({ ...snippet, quote: '“Words.” (Somebody. Paper, 2025)' });
	expect(html).toMatch(
		/^<blockquote>“Words\.” \(Somebody\. Paper, 2025\) <a .*<\/blockquote><iframe /
	);
	expect(oembedHtml(snippet)).toMatch(/^<blockquote><a /);
	expect(oembedHtml(snippet).endsWith(iframeHtml(snippet))).toBe(true);
});

test('Markdown keeps brackets and quotation marks in a title apart from its own', () => {
	const text = markdown({ ...snippet, title: 'A "b"' }, 'https://example.org/a.png', 'See [1]');
	expect(text).toBe(
		'[![See \\[1\\]](https://example.org/a.png)](https://example.org/views/nato/ "A \\"b\\"")'
	);
});

test('the element carries what the frame’s address says, under any base path', () => {
	const frame = 'https://example.org/map/embed/nato/?theme=dark';
	const html = elementHtml(
		{ ...snippet, frame, quote: '“Words.” (Paper)' },
		'https://example.org/a.png',
		'A map'
	);
	expect(html).toContain('<script type="module" src="https://example.org/map/aras-map.js">');
	expect(html).toContain('<aras-map view="nato" theme="dark" height="620">');
	expect(html).toMatch(
		/<img [^>]+><\/a><blockquote>“Words\.” \(Paper\) <a .*<\/blockquote><\/aras-map>$/
	);
	const page = { ...snippet, frame: snippet.page };
	expect(() => elementHtml(page, '', '')).toThrow('not the address');
});

test('a printed map says whose it is, of when, and whose data it draws', () => {
	expect(creditLine('https://example.org/views/nato/', '2026-11-22-abcd1234')).toBe(
		'Map: Aras Atlas (example.org/views/nato/), version of 2026-11-22. ' +
			'Data: © OpenStreetMap contributors (ODbL), GeoNames (CC BY 4.0).'
	);
});
