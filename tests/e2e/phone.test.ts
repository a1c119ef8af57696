/** The explorer on a phone: the map stays in sight of what is chosen and what is switched. */
import type { Page } from 'playwright/test';
import {
	atlas,
	expect,
	expectOpen,
	link,
	main,
	popover,
	sampled,
	saveData,
	stage,
	test,
	visit
} from './support.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** What of the feature the map shows: its whole area or line, its marker, its name. */
const boxOf = (page: Page, id: string) =>
	page
		.locator(
			`.stage [data-feature="${id}"] :is(path.area, .hit path, .marker), .names [data-feature="${id}"] .text`
		)
		.evaluateAll((all) => {
			const boxes = all
				.map((one) => one.getBoundingClientRect())
				.filter(({ width, height }) => width || height);
			return {
				left: Math.min(...boxes.map(({ left }) => left)),
				right: Math.max(...boxes.map(({ right }) => right)),
				top: Math.min(...boxes.map(({ top }) => top)),
				bottom: Math.max(...boxes.map(({ bottom }) => bottom))
			};
		});

/** The chosen feature stands whole between the map's upper edge and the sheet's. */
async function expectInSight(page: Page, id: string, how: string) {
	const { name } = atlas.features.find((one) => one.id === id)!;
	await expectOpen(page, name);
	const map = (await stage(page).boundingBox())!;
	await expect
		.poll(
			async () => {
				const sheet = (await popover(page).locator('.leaf').boundingBox())!;
				const { left, right, top, bottom } = await boxOf(page, id);
				return [
					Number.isFinite(left) ? '' : 'nowhere',
					left >= map.x - 1 && right <= map.x + map.width + 1 ? '' : `x ${left}–${right}`,
					top >= map.y - 1 ? '' : `top ${top}`,
					bottom <= sheet.y + 1 ? '' : `bottom ${bottom} below ${sheet.y}`
				].join('');
			},
			{ message: `${id} ${how}` }
		)
		.toBe('');
	const named = stage(page).locator(`.names [data-feature="${id}"]:not(.out) .text`);
	await expect(named, `${id} is named, ${how}`).not.toHaveCount(0);
}

async function close(page: Page) {
	await popover(page).getByRole('button', { name: 'Close' }).tap();
	await expect(popover(page)).toBeHidden();
}

test('whichever way a feature is chosen, it stands in sight above the sheet', async ({ page }) => {
	test.slow();
	// The picture's own elements are measured: the live map would take their place.
	await saveData(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const { id, name } of sampled(main, 1)) {
		await visit(page, `?feature=${id}`);
		await expectInSight(page, id, 'by its address');
		await close(page);
		// From the list, with the sheet of the panel drawn over the map.
		await link(page, name).tap();
		await expectInSight(page, id, 'from the list');
		await close(page);
		await link(page, name).focus();
		await page.keyboard.press('Enter');
		await expectInSight(page, id, 'by keyboard');
		await close(page);
	}
	// From words of others, scrolled far down, and from the map.
	await visit(page, '?concern=israel-partnership');
	const inWords = popover(page).locator('a[data-feature=iran]').first();
	await inWords.tap();
	await expectInSight(page, 'iran', 'from the words of a concern');
	await close(page);
	await visit(page, '');
	await page.locator('.names a[data-feature=sitalchay] .marker').tap();
	await expectInSight(page, 'sitalchay', 'from the map');
});

test('what is found in the raised panel is seen on the map, and the list is there again after it', async ({
	page
}) => {
	await saveData(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, '');
	await page.getByRole('searchbox', { name: 'Find' }).fill('Sitalchay');
	const found = page
		.locator('search')
		.getByRole('link', { name: /^Sitalchay/ })
		.first();
	await found.tap();
	await expectOpen(page, 'Sitalchay air base');
	await expectInSight(page, 'sitalchay', 'from what was found');
	const over = () =>
		page.evaluate(() => {
			const { left, top, width } = document.querySelector('#map')!.getBoundingClientRect();
			return !!document.elementFromPoint(left + width / 2, top + 120)?.closest('.ground');
		});
	await expect.poll(over).toBe(true);
	await close(page);
	await expect(found).toBeInViewport({ ratio: 1 });
});

test('corridor and border are switched while the map is in sight', async ({ page }) => {
	await visit(page, '');
	for (const id of ['corridor', 'border']) {
		const { title } = atlas.layers.find((layer) => layer.id === id)!;
		const chip = page.locator('.layers label', { hasText: title });
		const drawn = page.locator(`.picture .group-${id}`).first();
		const seen = () => drawn.evaluate((element) => getComputedStyle(element).display !== 'none');
		for (const on of [false, true]) {
			await chip.scrollIntoViewIfNeeded();
			// The chip lies over the map's upper edge; most of the map is free.
			const map = (await stage(page).boundingBox())!;
			const top = (await chip.boundingBox())!;
			expect(top.y).toBeLessThan(map.y + map.height / 4);
			await chip.tap();
			expect(await seen(), id).toBe(on);
			const { x, y, width, height } = map;
			const over = await page.evaluate(
				([x, y]) => !!document.elementFromPoint(x, y)?.closest('.ground'),
				[x + width / 2, y + height / 2] as const
			);
			expect(over, 'the middle of the map is free').toBe(true);
		}
	}
});

test('three touches lead a stranger to the doubted reports with their denial, and to Iran’s concerns about the route', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, '');
	await page.locator('.names a[data-feature=sitalchay] .marker').tap();
	await expectOpen(page, 'Sitalchay air base');
	await popover(page).getByRole('button', { name: 'Raise or lower this sheet' }).tap();
	const words = popover(page).locator('blockquote').first();
	await expect(words).toContainText('unconfirmed reports');
	await expect(words.getByText('these allegations have been denied')).toBeInViewport({ ratio: 1 });

	await visit(page, '');
	await page.locator('#panel').getByRole('button', { name: 'Raise or lower this sheet' }).tap();
	await link(page, 'Zangezur route').tap();
	await expectInSight(page, 'zangezur-route', 'with its concerns');
	const heading = popover(page).getByRole('heading', { name: 'Iran’s stated concerns' });
	await expect(heading).toBeInViewport({ ratio: 1 });
	await expect(popover(page).locator('li blockquote').first()).toBeInViewport({ ratio: 0.4 });
});
