/** What a press means: on seven points of every main name and every main line, on picture and live map. */
import type { Page } from 'playwright/test';
import { expect, expectOpen, goLive, main, popover, stage, test, visit } from './support.ts';

const SHARES = [0.04, 0.2, 0.35, 0.5, 0.65, 0.8, 0.96];
const ids = main.map(({ id }) => id);

interface Target {
	readonly id: string;
	readonly part: 'name' | 'line';
	readonly x: number;
	readonly y: number;
}

/** Seven points of every main name, and of every part of a main line; those that the map shows and nothing covers. */
const targets = (page: Page): Promise<Target[]> =>
	page.evaluate(
		([ids, shares]) => {
			const found: Target[] = [];
			const { left, right, top, bottom } = document
				.querySelector('#map .ground')!
				.getBoundingClientRect();
			const add = (id: string, part: 'name' | 'line', x: number, y: number) => {
				if (x < left || x > right || y < top || y > bottom) return;
				const over = document.elementFromPoint(x, y);
				if (!over?.closest('.ground')) return;
				// Where a name lies over a line, the name is meant.
				const named = over.closest<HTMLElement>('.names [data-feature]');
				if (part === 'line' && named) return;
				found.push({ id, part, x, y });
			};
			for (const id of ids) {
				const text = document.querySelector(`.names [data-feature="${id}"] .text`);
				const box = text?.getBoundingClientRect();
				if (box)
					for (const share of shares)
						add(id, 'name', box.x + share * box.width, box.y + box.height / 2);
				for (const path of document.querySelectorAll<SVGPathElement>(
					`.picture [data-feature="${id}"][data-part=line] path[id]`
				)) {
					const matrix = path.getScreenCTM()!;
					const [dx = 0, dy = 0] = path.ownerSVGElement!.style.translate.split(' ').map(parseFloat);
					const length = path.getTotalLength();
					for (const share of shares) {
						const at = path.getPointAtLength(share * length).matrixTransform(matrix);
						add(id, 'line', at.x, at.y);
					}
					void [dx, dy];
				}
			}
			return found;
		},
		[ids, SHARES] as const
	);

for (const [width, height] of [
	[390, 844],
	[1440, 900]
] as const) {
	const touch = width < 500;
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height }, hasTouch: touch });

		test('a press on a name or a line opens what it shows, on the picture and on the live map', async ({
			page
		}) => {
			test.setTimeout(240_000);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await visit(page, '');
			const points = await targets(page);
			const names = new Set(points.filter(({ part }) => part === 'name').map(({ id }) => id));
			const lines = new Set(points.filter(({ part }) => part === 'line').map(({ id }) => id));
			expect([...names].sort()).toEqual([...ids].sort());
			expect([...lines].sort()).toEqual(['border-132-km', 'zangezur-route']);
			for (const map of ['picture', 'live']) {
				if (map === 'live') await goLive(page);
				const wrong: string[] = [];
				for (const { id, part, x, y } of points) {
					await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
					await expect(popover(page)).toBeVisible();
					const opened = new URL(page.url()).searchParams.get('feature');
					if (opened !== id)
						wrong.push(`${part} of ${id} at ${Math.round(x)}, ${Math.round(y)}: ${opened}`);
					await page.keyboard.press('Escape');
					await expect(popover(page)).toBeHidden();
				}
				expect(wrong, map).toEqual([]);
				await expect(stage(page)).toHaveAttribute('data-map', map);
			}
		});
	});
}

test('lines that lie under one press are all within reach', async ({ page }) => {
	await visit(page, '?at=9.6/38.95/46.6');
	const route = main.find(({ id }) => id === 'zangezur-route')!;
	const { x, y } = (await page
		.locator('.picture [data-feature="zangezur-route"][data-part=line] path[id]')
		.first()
		.evaluate((element) => {
			const path = element as SVGPathElement;
			const point = path.getPointAtLength(path.getTotalLength() / 2);
			const { x, y } = point.matrixTransform(path.getScreenCTM()!);
			return { x, y };
		}))!;
	await page.mouse.click(x, y);
	await expectOpen(page, route.name);
	const also = popover(page).locator('.here a').first();
	const name = (await also.textContent())!;
	await also.click();
	await expectOpen(page, name);
});
