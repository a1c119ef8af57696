import { expect, test } from 'vitest';
import { askAt, discover } from './discovery.ts';
import { filterAnswer, keepAllowed } from './filter.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const LINK =
	'<link rel="alternate" type="application/json+oembed" href="https://a.org/o.json?a&amp;b">';
const rich = (html: unknown, type = 'rich') => ({ type, title: 'A title', html });

test('the answer is found in the head, within the first 150 kB, and nowhere else', () => {
	const found = 'https://a.org/o.json?a&b';
	expect(discover(bytes(`<head>${LINK}</head>`))).toBe(found);
	expect(discover(bytes(`<HEAD>${' '.repeat(153_600 - 6 - LINK.length)}${LINK}</HEAD>`))).toBe(
		found
	);
	expect(discover(bytes(`<head>${' '.repeat(153_600)}${LINK}</head>`))).toBeNull();
	expect(discover(bytes(`<head></head><body>${LINK}`))).toBeNull();
	expect(discover(bytes(`<head>${LINK.replace('rel=', 'title="a > b" rel=')}</head>`))).toBeNull();
	expect(discover(bytes(`<head>${LINK.replace('json+', 'xml+')}</head>`))).toBeNull();
});

test('the answer is asked for with the page and a size', () => {
	expect(askAt('https://a.org/o.json', 'https://a.org/p/?q', { width: 500, height: 750 })).toBe(
		'https://a.org/o.json?maxwidth=500&maxheight=750&url=https%3A%2F%2Fa.org%2Fp%2F%3Fq&dnt=1&format=json'
	);
});

test('only links, quotations and frames are kept, with few attributes', () => {
	expect(
		keepAllowed(
			'<p>Text <a href="https://a.org" onclick="x()" target="_blank">link</a></p><script>s</script>' +
				'<iframe src="https://a.org/" style="border:0" loading="lazy" allow="x" width="1"></iframe>'
		)
	).toBe('Text <a href="https://a.org">link</a>s<iframe src="https://a.org/" width="1"></iframe>');
	expect(keepAllowed('<a href="javascript:alert(1)">x</a><!-- <iframe> -->')).toBe('<a>x</a>');
});

test('what is left is a hidden frame in a sandbox with a secret, and the words before it', () => {
	const html = '<blockquote class="x">Words</blockquote>\n<iframe src="https://a.org/e/"></iframe>';
	expect(filterAnswer(rich(html), 'abc')).toBe(
		'<blockquote class="wp-embedded-content" data-secret="abc">Words</blockquote>' +
			'<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ' +
			'style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" ' +
			'title="A title" src="https://a.org/e/#?secret=abc" data-secret="abc"></iframe>'
	);
	expect(filterAnswer(rich('<iframe src="https://a.org/"></iframe>'), 'abc')).not.toContain('clip');
	// Words that do not stand first are dropped, and of several frames the last one stays.
	const odd =
		'<p>P</p><blockquote>W</blockquote><iframe src="https://a.org/1"></iframe><iframe src="https://a.org/2"></iframe>';
	expect(filterAnswer(rich(odd), 'abc')).toMatch(/^<iframe [^>]*src="https:\/\/a\.org\/2#/);
});

test('a link inside the frame is kept, plain words inside it lose the frame', () => {
	const frame = (inside: string) => rich(`<iframe src="https://a.org/">${inside}</iframe>`);
	expect(filterAnswer(frame('<a href="https://a.org/">Link</a>'), 'a')).toContain(
		'Link</a></iframe>'
	);
	expect(filterAnswer(frame('Words'), 'a')).toBeNull();
	for (const answer of [
		rich('', 'rich'),
		rich('<p>x</p>'),
		rich(7),
		rich('<iframe></iframe>', 'link')
	])
		expect(filterAnswer(answer, 'a')).toBeNull();
});
