/** The guided reading: without script, by the keyboard, by a finger, and in a narrow frame. */
import { atlas, expect, test } from './support.ts';

const [first, second] = atlas.tour as [(typeof atlas.tour)[number], (typeof atlas.tour)[number]];
const last = atlas.tour.at(-1)!;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every step has its picture, its words, its quotation and its way on', async ({ page }) => {
		await page.goto('tour/');
		for (const { id, title, passage } of atlas.tour) {
			const section = page.locator(`#${id}`);
			await expect(section.getByRole('img')).toHaveJSProperty('complete', true);
			await expect(section.locator(`#passage-${passage}`)).toBeVisible();
			await expect(section.getByRole('link', { name: title })).toBeVisible();
		}
		await page.getByRole('link', { name: 'Step by step' }).click();
		for (const { title, passage } of atlas.tour) {
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
			await expect(page.locator('.picture path.area-iran')).toBeAttached();
			await expect(page.locator(`#passage-${passage}`)).toBeVisible();
			await page.locator('a[rel=next], a.end').click();
		}
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aras Atlas');
	});
});

test('arrow keys lead on and back, and say where one is', async ({ page }) => {
	await page.goto(`tour/${first.id}/`);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(new RegExp(`/tour/${second.id}/$`));
	await expect(page).toHaveTitle(`${second.title} (step 2 of ${atlas.tour.length}) | Aras Atlas`);
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(new RegExp(`/tour/${first.id}/$`));
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });

	test('a swipe leads on, and a frame of 360 px reads to its end', async ({ page }) => {
		await page.goto(`tour/${first.id}/`);
		await page.evaluate(() => {
			const swipe = (type: string, clientX: number) => {
				const target = document.querySelector('h1')!;
				const touch = new Touch({ identifier: 1, target, clientX, clientY: 300 });
				const touches = type === 'touchend' ? [] : [touch];
				target.dispatchEvent(
					new TouchEvent(type, { bubbles: true, touches, changedTouches: [touch] })
				);
			};
			swipe('touchstart', 300);
			swipe('touchend', 120);
		});
		await expect(page).toHaveURL(new RegExp(`/tour/${second.id}/$`));
		await page.goto(`embed/${first.id}/`);
		for (const { title, passage, id } of atlas.tour) {
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
			await expect(page.locator(`#passage-${passage}`)).toBeVisible();
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, id).toBe(360);
			if (id !== last.id) await page.locator('a[rel=next]').click();
		}
	});
});
