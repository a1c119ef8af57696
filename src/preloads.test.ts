import { expect, test } from 'vitest';
import { preloadLast } from './preloads';

const link = (name: string) => `\t\t<link href="./_app/${name}.js" rel="modulepreload">\n`;

test('module preloads move to the end of the body, in order; nothing else moves', () => {
	const rest = '<link rel="canonical" href="/"/>\n</head><body><svg></svg>\n\t</body></html>';
	const html = `<head>\n${link('a')}${link('b')}${rest}`;
	const moved = preloadLast(html);
	expect(moved.indexOf('_app/a')).toBeGreaterThan(moved.indexOf('<svg>'));
	expect(moved.indexOf('_app/b')).toBeGreaterThan(moved.indexOf('_app/a'));
	expect(moved.indexOf('_app/b')).toBeLessThan(moved.indexOf('</body>'));
	expect(moved.match(/modulepreload/g)).toHaveLength(2);
	expect(moved.replace(/<link href="[^"]+" rel="modulepreload">/g, '')).toBe(`<head>\n${rest}`);
});

test('a page without preloads, or a part of one, stays as it is', () => {
	expect(preloadLast('<body>words</body>')).toBe('<body>words</body>');
	expect(preloadLast(link('a'))).toBe(link('a'));
});
