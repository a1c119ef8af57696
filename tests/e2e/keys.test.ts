/** The whole explorer by keyboard alone: no pointer comes near it. */
import type { Page } from 'playwright/test';
import {
	atlas,
	expect,
	expectOpen,
	main,
	popover,
	sampled,
	stage,
	test,
	visit
} from './support.ts';

/** Tab by Tab until something has the focus, as a reader without a mouse comes to it. */
async function tabTo(page: Page, selector: string, most = 160) {
	for (let i = 0; i < most; i++) {
		const there = await page.evaluate((selector) => {
			const focused = document.activeElement!;
			if (!focused.matches(selector)) return false;
			const { outlineStyle } = getComputedStyle(focused);
			const label = focused.closest('label') ?? focused;
			return outlineStyle !== 'none' || getComputedStyle(label).outlineStyle !== 'none'
				? true
				: `${selector} has the focus, and does not show it`;
		}, selector);
		if (typeof there === 'string') throw new Error(there);
		if (there) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never comes to ${selector}`);
}

/** Opens with Enter what has the focus, closes it with Escape, and the focus is back. */
async function openAndClose(page: Page, name: string | null) {
	const opener = await page.evaluateHandle(() => document.activeElement);
	await page.keyboard.press('Enter');
	if (name) await expectOpen(page, name);
	await expect(page.locator('#popover-title')).toBeFocused();
	await expect(popover(page).locator('.words > *').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(popover(page)).toBeHidden();
	await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true);
}

test('every feature and every concern opens by keyboard, and gives the focus back', async ({
	page
}) => {
	test.setTimeout(600_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, '');
	for (const { id, name } of sampled(main, 2)) {
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await tabTo(page, `#panel .features a[data-feature="${id}"]`);
		await openAndClose(page, name);
	}
	await tabTo(page, '#panel summary');
	await page.keyboard.press('Enter');
	const others = atlas.features.filter((feature) => !feature.main);
	for (const { id, name } of sampled(others, 2)) {
		await tabTo(page, `#panel details[open] a[data-feature="${id}"]`);
		await openAndClose(page, name);
	}
	for (const { id, title } of sampled(atlas.concerns, 2)) {
		await tabTo(page, `#panel nav a[data-concern="${id}"]`);
		await openAndClose(page, title);
	}
});

test('layers are toggled, a place is found and the map is moved by keyboard', async ({ page }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, '');
	await expect(page.locator('.told')).toBeAttached();
	// Past the map in one step, for whom it says nothing.
	await tabTo(page, 'a.skip');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => !document.activeElement!.closest('#map'))).toBe(true);
	for (const { id } of sampled(atlas.layers, 2)) {
		const box = page.locator(`input[name=layers][value="${id}"]`);
		const before = await box.isChecked();
		await tabTo(page, `input[name=layers][value="${id}"]`);
		await page.keyboard.press('Space');
		await expect(box).toBeChecked({ checked: !before });
	}
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await tabTo(page, '#map .ground');
	for (const key of ['ArrowLeft', '+', 'ArrowUp']) {
		const before = await page.locator('.told').textContent();
		await page.keyboard.press(key);
		await expect(page.locator('.told'), key).not.toHaveText(before!);
	}
	await tabTo(page, '#map .tools [aria-expanded]');
	await page.keyboard.press('Enter');
	const before = new URL(page.url()).searchParams.get('at');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe(before);
	await tabTo(page, 'search input');
	await page.keyboard.type('sitalchay');
	await expect(page.locator('search').getByRole('status')).toHaveText(/^\d+ found$/);
	await tabTo(page, 'search a[data-feature=sitalchay]');
	await page.keyboard.press('Enter');
	await expectOpen(page, 'Sitalchay air base');
	await expect(stage(page).locator('.label[data-feature=sitalchay]').first()).toHaveClass(/open/);
});
