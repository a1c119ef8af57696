/** The map without dragging it, and without seeing it: its arrows, and the line that says what has changed. */
import type { FrameLocator, Page } from 'playwright/test';
import { figure } from '../figures/figure.ts';
import {
	expect,
	expectLive,
	expectOpen,
	goLive,
	link,
	popover,
	stage,
	test,
	visit
} from './support.ts';

const button = (page: Page | FrameLocator, name: string) =>
	stage(page).getByRole('button', { name, exact: true });
const told = (page: Page | FrameLocator) => stage(page).locator('.told[role=status]');

async function unfold(page: Page | FrameLocator) {
	const fold = button(page, 'Arrows that move the map');
	await fold.click();
	await expect(fold).toHaveAttribute('aria-expanded', 'true');
}

/** Where a name stands in the window. */
async function placeOf(page: Page | FrameLocator) {
	const box = await stage(page).locator('.names a[data-feature=nakhchivan] .text').boundingBox();
	return [box?.x ?? NaN, box?.y ?? NaN] as const;
}

/** Each arrow moves the camera its own way: what is on the map goes the other. */
async function expectMoves(page: Page) {
	for (const [name, back, axis, sign] of [
		['Move left', 'Move right', 0, 1],
		['Move up', 'Move down', 1, 1],
		['Move right', 'Move left', 0, -1],
		['Move down', 'Move up', 1, -1]
	] as const) {
		const before = await placeOf(page);
		const gone = async () => (await placeOf(page)).map((at, i) => (at - before[i]!) * sign);
		await button(page, name).click();
		await expect.poll(async () => (await gone())[axis], name).toBeGreaterThan(60);
		expect(Math.abs((await gone())[1 - axis]!), name).toBeLessThan(2);
		await button(page, back).click();
		await expect.poll(async () => Math.abs((await gone())[axis]!), back).toBeLessThan(2);
	}
}

test('buttons alone move the picture, each its own way', async ({ page, troubles }) => {
	// A press calls the live map, which would take the picture's place.
	await page.route('**/atlas/live.*', (route) => route.abort());
	await visit(page, '');
	await unfold(page);
	await expectMoves(page);
	await expect(stage(page)).not.toHaveAttribute('data-map', 'live');
	await expect(page).toHaveURL(/[?&]at=/);
	troubles.length = 0;
});

test('buttons alone move the live map, each its own way', async ({ page }) => {
	await visit(page, '');
	await goLive(page);
	await unfold(page);
	await expectMoves(page);
});

test('on the whole screen a press opens its words beside the map', async ({ page }) => {
	await visit(page, '');
	await button(page, 'Full screen').click();
	await expect(button(page, 'Full screen')).toHaveAttribute('aria-pressed', 'true');
	await stage(page).locator('.names a[data-feature=nakhchivan] .text').click();
	await expectOpen(page, 'Nakhchivan');
	const box = (await popover(page).boundingBox())!;
	const on = await page.evaluate(
		([x, y]) => !!document.elementFromPoint(x, y)?.closest('#popover'),
		[box.x + 40, box.y + 40] as const
	);
	expect(on, 'nothing covers the words').toBe(true);
	await button(page, 'Full screen').click();
	await expect(page.locator('#panel')).toBeVisible();
});

test('the arrows are reached by Tab, large enough, and fold away again', async ({ page }) => {
	await visit(page, '');
	const fold = button(page, 'Arrows that move the map');
	await expect(fold).toBeVisible();
	await button(page, 'Full screen').focus();
	await page.keyboard.press('Tab');
	await expect(fold).toBeFocused();
	await expect(button(page, 'Move up')).toBeHidden();
	await page.keyboard.press('Enter');
	let least = Infinity;
	for (const name of ['Move up', 'Move left', 'Move down', 'Move right']) {
		await page.keyboard.press('Tab');
		await expect(button(page, name)).toBeFocused();
		const { width, height } = (await button(page, name).boundingBox())!;
		least = Math.min(least, width, height);
	}
	figure('target-main', 'the arrows', { value: least });
	expect(least).toBeGreaterThanOrEqual(44);
	await fold.click();
	await expect(button(page, 'Move up')).toBeHidden();
});

for (const [width, height] of [
	[320, 568],
	[768, 1024],
	[1280, 800]
] as const)
	test(`unfolded, they cover no name and no other control at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await visit(page, '');
		const before = await button(page, 'Zoom in').boundingBox();
		await unfold(page);
		expect(await button(page, 'Zoom in').boundingBox()).toEqual(before);
		const covered = () =>
			page.evaluate(() => {
				const boxes = (selector: string) =>
					[...document.querySelectorAll(selector)].map((one) => ({
						what: one.textContent.trim() || one.className,
						box: one.getBoundingClientRect()
					}));
				const arrows = boxes('.arrows button').map(({ box }) => box);
				const [left, top] = [arrows[1]!.left, arrows[0]!.top];
				const { right, bottom } = arrows[3]!;
				return boxes(
					'.names .text, .tools:not(.arrows) > button, .whole, .scale, .locator, #panel fieldset'
				)
					.filter(({ box }) => box.width && box.left < right && box.right > left)
					.filter(({ box }) => box.top < bottom && box.bottom > top)
					.map(({ what }) => what);
			});
		await expect.poll(covered).toEqual([]);
		const map = (await stage(page).boundingBox())!;
		for (const arrow of await stage(page).locator('.arrows button').all()) {
			const { x, y, width } = (await arrow.boundingBox())!;
			expect(x).toBeGreaterThan(map.x);
			expect(x + width).toBeLessThan(map.x + map.width);
			expect(y).toBeGreaterThan(map.y);
		}
	});

test('one polite line says where the map stands, and which layer is hidden or shown', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, '?at=8/39.2/46.4');
	await expect(told(page)).toHaveCount(1);
	await expect(told(page)).toBeEmpty();
	await stage(page).locator('.ground').focus();
	// One key, one line: of two keys the first one's may stand there when it is read.
	await page.keyboard.press('+');
	await expect(told(page)).toHaveText(/^Map: .*\w.*; \d+ km wide\.$/);
	const wide = async () => Number(/(\d+) km/.exec(await told(page).innerText())![1]);
	const before = await wide();
	await page.keyboard.press('-');
	await expect.poll(wide).toBeGreaterThan(before);
	const corridor = page.getByRole('checkbox', { name: 'Zangezur route' });
	await corridor.uncheck();
	await expect(told(page)).toHaveText('Zangezur route hidden.');
	await corridor.check();
	await expect(told(page)).toHaveText('Zangezur route shown.');
	await link(page, 'Sitalchay air base').click();
	await expect(told(page)).toHaveText(/^Map: .*Sitalchay/);
});

test('the map has a name and its words, in the explorer and in a frame, and a frame has its arrows', async ({
	page
}) => {
	for (const path of ['', 'embed/nakhchivan/']) {
		await page.goto(path);
		const map = page.getByRole('region', { name: 'Map', exact: true });
		await expect(map).toHaveAttribute('id', 'map');
		await map.hover();
		await expectLive(page);
		await expect(map.getByRole('application')).toHaveAccessibleDescription(/Nakhchivan|Azerbaijan/);
		await unfold(page);
		const home = await placeOf(page);
		await button(page, 'Move left').click();
		await expect.poll(async () => (await placeOf(page))[0]).toBeGreaterThan(home[0] + 30);
		await button(page, 'The whole map').click();
		await expect.poll(async () => Math.abs((await placeOf(page))[0] - home[0])).toBeLessThan(3);
		const before = await placeOf(page);
		await button(page, 'Move left').click();
		await expect.poll(async () => (await placeOf(page))[0]).toBeGreaterThan(before[0] + 30);
		await expect(told(page)).toHaveText(/^Map: /);
	}
});
