/**
 * Pictures of the built map, to be looked at: every named view and concern, and the corridor at zooms 5
 * to 12, light and dark, in every window, before and after the live map. `npm run pictures`, after a
 * build; words after it choose among them, each part of a name, or one of some with commas between:
 * `npm run pictures -- 390,1440 dark corridor`. `index.html` beside them shows those of each window in rows.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { serve } from '../../src/site/serve/server.ts';
import { requireChromium } from '../browser.ts';

const FOLDER = 'test-results/pictures';
const WINDOWS = [
	{ width: 320, height: 568 },
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 },
	{ width: 2560, height: 1440 }
];
/** Milliseconds in which nothing more comes. */
const QUIET = 400;

interface Job {
	readonly name: string;
	readonly path: string;
	readonly width: number;
	readonly height: number;
	readonly theme: 'light' | 'dark';
	readonly live: boolean;
}

function jobs({ views, concerns }: Atlas): Job[] {
	const pages = [
		{ name: 'opening', path: '/' },
		...views.map(({ id }) => ({ name: `view-${id}`, path: `/views/${id}/` })),
		...concerns.map(({ id }) => ({ name: `concern-${id}`, path: `/?concern=${id}` }))
	];
	const both = pages.flatMap((page) => [
		{ ...page, name: `${page.name}-picture`, live: false },
		...(page.path.startsWith('/views/') ? [] : [{ ...page, name: `${page.name}-live`, live: true }])
	]);
	const corridor = [5, 6, 7, 8, 9, 10, 11, 12].flatMap((zoom) =>
		[45.5, 46.3, 47.1].map((lng) => ({
			name: `corridor-${zoom}-${lng}`,
			path: `/?at=${zoom}/39/${lng}`,
			live: true
		}))
	);
	return [...both, ...corridor].flatMap((page) =>
		WINDOWS.flatMap((size) =>
			(['light', 'dark'] as const).map((theme) => ({
				...page,
				...size,
				theme,
				name: `${page.name}-${size.width}-${theme}`
			}))
		)
	);
}

async function take(browser: Browser, url: string, job: Job): Promise<void> {
	const { width, height, theme, live } = job;
	const touch = width < 640;
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme: theme,
		hasTouch: touch,
		isMobile: touch
	});
	const page = await context.newPage();
	await page.goto(new URL(job.path, url).href);
	if (live) {
		await page.locator('html[data-alive]').waitFor({ state: 'attached' });
		await page.locator('#map .ground').dispatchEvent('pointerenter', { pointerType: 'mouse' });
		await page.locator('#map[data-map=live]').waitFor({ timeout: 60_000 });
	}
	await settled(page);
	await page.screenshot({ path: join(FOLDER, `${job.name}.png`) });
	await context.close();
}

/** Once all that comes after the first paint is there: relief, names, finer lines. */
async function settled(page: Page): Promise<void> {
	await page.waitForFunction(
		() => document.querySelector<HTMLImageElement>('.relief img')?.complete
	);
	await page.waitForLoadState('networkidle');
	await page.waitForFunction(() => document.getAnimations().length === 0);
	await page.waitForTimeout(QUIET);
}

/** A page that shows all pictures of the folder, those of one window and theme in a row. */
function indexOf(files: readonly string[]): string {
	const rows = new Set(files.map((file) => /\d+-(light|dark)\.png$/.exec(file)![0]));
	const show = (file: string) => `<a href="${file}"><img src="${file}" title="${file}"></a>`;
	const row = (end: string) =>
		`<h2>${end}</h2>${files
			.filter((file) => file.endsWith(`-${end}`))
			.map(show)
			.join('')}`;
	const style = '<style>img{height:45vh;margin:4px}</style>';
	return `<!doctype html><meta charset="utf-8"><title>Pictures</title>${style}${[...rows].map(row).join('')}`;
}

const wanted = process.argv.slice(2);
const atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
const chosen = jobs(atlas).filter(({ name }) =>
	wanted.every((word) => word.split(',').some((part) => name.includes(part)))
);
mkdirSync(FOLDER, { recursive: true });
const site = await serve({ port: 0, dir: 'build' });
const browser = await chromium.launch({
	executablePath: requireChromium().path,
	args: [
		...['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
		'--disable-gpu-rasterization'
	]
});
const failed: string[] = [];
for (const job of chosen)
	await take(browser, site.url, job).catch((error: Error) =>
		failed.push(`${job.name}: ${error.message.split('\n')[0]}`)
	);
const taken = readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
writeFileSync(join(FOLDER, 'index.html'), indexOf(taken));
await browser.close();
await site.close();
console.log(`${chosen.length - failed.length} pictures in ${FOLDER}.`);
failed.forEach((line) => console.error(line));
process.exitCode = failed.length ? 1 : 0;
