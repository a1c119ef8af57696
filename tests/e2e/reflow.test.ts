/** Words made larger, wider apart or in the reader's own colours: nothing is lost, nothing scrolls sideways. */
import type { Page } from 'playwright/test';
import { expect, expectOpen, stage, test, visit } from './support.ts';

/** What WCAG 1.4.12 lets a reader set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
	p { margin-bottom: 2em !important; }`;

const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	'the explorer with its words open': async (page) => {
		await visit(page, '?feature=sitalchay');
		await expectOpen(page, 'Sitalchay air base');
	},
	'a feature’s page': (page) => page.goto('features/zangezur-route/'),
	'a frame': (page) => page.goto('embed/zangezur-route/')
};
/** 1280 px at 400 %, and a phone turned on its side at 200 %. */
const WINDOWS = [
	{ width: 320, height: 256 },
	{ width: 320, height: 640 },
	{ width: 640, height: 400 }
];

/** Words that are cut or lie beyond the page's edge, one line each; what scrolls or is for the ear only aside. */
const lost = (page: Page) =>
	page.evaluate(() => {
		const across = document.documentElement.scrollWidth;
		const wrong = across > innerWidth ? [`the page is ${across} px wide`] : [];
		const roots = document.querySelectorAll('#popover[open] .words, main:not(.explorer)');
		for (const one of [...roots].flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])) {
			if (one.closest('#map, svg, summary ~ *') || !one.checkVisibility()) continue;
			const { overflowX, clipPath } = getComputedStyle(one);
			const own = [...one.childNodes].some(
				({ nodeType, textContent }) => nodeType === 3 && textContent!.trim()
			);
			if (!own || clipPath !== 'none' || one.closest('[style*="overflow"], .scrolls, table'))
				continue;
			const { left, right } = one.getBoundingClientRect();
			if (right > innerWidth + 1 || left < -1)
				wrong.push(`beyond: ${one.textContent.trim().slice(0, 40)}`);
			if (['hidden', 'clip'].includes(overflowX) && one.scrollWidth > one.clientWidth + 1)
				wrong.push(`cut: ${one.textContent.trim().slice(0, 40)}`);
		}
		return wrong;
	});

for (const [name, come] of Object.entries(PAGES)) {
	test(`${name}: at 400 % and with text set wider nothing is lost`, async ({ page }) => {
		for (const size of WINDOWS) {
			await page.setViewportSize(size);
			await come(page);
			const said = `${size.width} × ${size.height}`;
			expect(await lost(page), said).toEqual([]);
			await page.evaluate((css) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(css);
				document.adoptedStyleSheets.push(sheet);
			}, SPACING);
			expect(await lost(page), `${said}, spaced`).toEqual([]);
		}
	});

	test(`${name}: in forced colours lines, marks and buttons are seen`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
		await come(page);
		const seen = await page.evaluate(() => {
			const drawn = [
				...document.querySelectorAll('.picture path, button:not([hidden]) path')
			].filter((one) => one.checkVisibility());
			const bare = drawn.filter((one) => {
				const { stroke, fill } = getComputedStyle(one);
				return stroke === 'none' && fill === 'none';
			});
			const back = getComputedStyle(document.body).backgroundColor;
			const icons = [...document.querySelectorAll('.tools path, .close path')].filter(
				(one) => one.checkVisibility() && getComputedStyle(one).stroke === back
			);
			return { drawn: drawn.length, bare: bare.length, hidden: icons.length };
		});
		expect(seen.drawn).toBeGreaterThan(10);
		expect(seen.hidden).toBe(0);
	});
}

test('who asks for less motion gets none: the map is there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, '');
	await page.evaluate(() => {
		const names = document.querySelector<HTMLElement>('.names')!;
		Object.assign(window, { steps: 0 });
		new MutationObserver(() => (window as unknown as { steps: number }).steps++).observe(names, {
			attributes: true,
			attributeFilter: ['style']
		});
	});
	await page.locator('.features a[data-feature=nakhchivan]').click();
	await expectOpen(page, 'Nakhchivan');
	await expect(stage(page).locator('.label[data-feature=nakhchivan]').first()).toHaveClass(/open/);
	// One step, and one for letters of another size.
	expect(await page.evaluate(() => (window as unknown as { steps: number }).steps)).toBeLessThan(6);
	const moving = await page.evaluate(
		() => document.getAnimations().filter(({ playState }) => playState === 'running').length
	);
	expect(moving).toBe(0);
});
