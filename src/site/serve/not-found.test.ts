import { expect, test } from 'vitest';
import { fromRoot } from './not-found';

test('links of the page for missing addresses start at the root', () => {
	const html =
		'<link href="../icon.svg"><a href="../"></a><a href="..">a "../b"</a><script src="../c.js">';
	expect(fromRoot(html, '')).toBe(
		'<link href="/icon.svg"><a href="/"></a><a href="/">a "../b"</a><script src="/c.js">'
	);
	expect(fromRoot(html, '/maps')).toContain('href="/maps/icon.svg"><a href="/maps/">');
});
