import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { askEarly, filesOf, type Manifest } from './early';

const manifest: Manifest = {
	'src/routes/embed/live.ts': { file: '_app/embed-live.js', name: 'live' },
	_a: {
		file: 'a.js',
		name: 'explorer',
		assets: ['x/map-mid.1.topojson', 'x/map.1.topojson']
	},
	_b: { file: 'b.js', name: 'live', css: ['x/live.css'] }
};
const link = (name: string) => `\t\t<link href="./_app/${name}.js" rel="modulepreload">\n`;
const META = `<meta content="script-src 'self' 'sha256-1'; x">`;
const PAGE = `<head>${META}\n${link('a')}${link('b')}</head><body><svg></svg></body>`;

const PAINTED = ['first-paint', 'first-contentful-paint'];

/** What a browser would paint and ask for, in order; `navigator` is what it tells. */
function asked(page: string, navigator: object): string[] {
	const [, script] = /<script>(.*)<\/script>/.exec(page)!;
	const found: string[] = [];
	let removed = false;
	const document = {
		currentScript: { remove: () => (removed = true) },
		createElement: () => ({}),
		head: {
			append: (made: { rel: string; href: string }) => found.push(`${made.rel} ${made.href}`)
		}
	};
	class PerformanceObserver {
		constructor(readonly told: (list: object, all: object) => void) {}
		disconnect() {}
		observe() {
			for (const painted of PAINTED) {
				found.push(painted);
				this.told(
					{ getEntriesByName: (name: string) => [name].filter((n) => n === painted) },
					this
				);
			}
		}
	}
	new Function('PerformanceObserver', 'navigator', 'document', script!)(
		PerformanceObserver,
		navigator,
		document
	);
	expect(removed).toBe(true);
	return found;
}

test('the live map’s files are found, its program first', () => {
	expect(filesOf(manifest)).toEqual([
		['', './b.js'],
		['fetch', './x/map.1.topojson'],
		['style', './x/live.css']
	]);
	expect(() => filesOf({ ...manifest, _b: { file: 'b.js' } })).toThrow('src/early.ts');
});

test('the page’s scripts are asked for by one that its policy allows, and the live map’s where it comes by itself', () => {
	const page = askEarly(PAGE, filesOf(manifest));
	const own = [...PAINTED, 'modulepreload ./_app/a.js', 'modulepreload ./_app/b.js'];
	expect(asked(page, { connection: { saveData: true } })).toEqual(own);
	expect(asked(page, {})).toEqual([
		'modulepreload ./b.js',
		...own,
		'preload ./x/map.1.topojson',
		'preload ./x/live.css'
	]);
	const [, script] = /<script>(.*)<\/script><\/head>/.exec(page)!;
	const hash = createHash('sha256').update(script!).digest('base64');
	expect(page).toContain(`script-src 'self' 'sha256-${hash}' 'sha256-1'`);
	expect(page).not.toContain('rel="modulepreload"');
	expect(asked(askEarly(PAGE), {})).toEqual(own);
});

test('the script stands behind the picture, where there is one', () => {
	const drawn = '<span id="overview-drawn" hidden></span>';
	const page = askEarly(PAGE.replace('</svg>', `</svg>${drawn}<i></i>`));
	expect(page).toMatch(/<\/head><body><svg><\/svg><span [^>]*><\/span><script>.*<\/script><i>/);
});

test('a page without scripts, or a part of one, stays as it is', () => {
	expect(askEarly('<head></head><body>words</body>')).toBe('<head></head><body>words</body>');
	expect(askEarly(link('a'))).toBe(link('a'));
});
