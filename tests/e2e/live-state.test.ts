/** What the live map shows is what the page says, whatever the reader did and whatever befell its drawing. */
import type { Page } from 'playwright/test';
import { lightsOf } from '../../src/lib/atlas/lights.ts';
import { GROUND, groupOf } from '../../src/lib/style/ground.ts';
import { areasOf, linesOf } from '../../src/lib/style/lines.ts';
import { figure } from '../figures/figure.ts';
import { noteMaps, shown } from './live.ts';
import {
	atlas,
	expect,
	expectLive,
	goLive,
	link,
	popover,
	retry,
	stage,
	test,
	visit
} from './support.ts';

/** The groups that the live map draws; the others are names and symbols of the page. */
const drawn = new Set([
	...[...linesOf(atlas.features), ...areasOf(atlas.features)].map(({ group }) => group),
	...[...GROUND.map(groupOf), 'relief']
]);
const groupsOf = (ids: readonly string[]) => ids.filter((id) => drawn.has(id)).sort();
const opened = atlas.layers.filter(({ on }) => on).map(({ id }) => id);
const lights = (what: { feature?: string; concern?: string }) =>
	lightsOf(atlas, what)
		.filter(({ look }) => look.strokes || look.fill)
		.map(({ id }) => id)
		.sort();

/** Loses the drawing of the live map, or brings it back. */
const drawing = (page: Page, act: 'loseContext' | 'restoreContext') =>
	page.evaluate((act) => {
		const kept = window as unknown as { lose?: WEBGL_lose_context | null };
		const canvas = document.querySelector<HTMLCanvasElement>('.live canvas')!;
		if (act === 'loseContext')
			kept.lose = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context');
		kept.lose![act]();
	}, act);

test.beforeEach(({ page }) => noteMaps(page));

test('every toggle shows and hides its group on picture, names and live map', async ({ page }) => {
	test.slow();
	await visit(page, '');
	await goLive(page);
	const seen = (id: string) =>
		page
			.locator(`:is(.picture, .names) .group-${id}:not(.out)`)
			.evaluateAll((all) => [
				...new Set(all.map((one) => getComputedStyle(one).display !== 'none'))
			]);
	await expect(page.getByRole('group', { name: 'Layers' }).getByRole('checkbox')).toHaveCount(
		atlas.layers.length
	);
	for (const { id, title, on } of atlas.layers) {
		const check = page.getByRole('checkbox', { name: title, exact: true });
		await expect(check, id).toBeChecked({ checked: on });
		for (const now of [!on, on]) {
			await check.click();
			await expect(check, id).toBeChecked({ checked: now });
			expect(await seen(id), id).toEqual([now]);
			const groups = now ? [...new Set([...opened, id])] : opened.filter((one) => one !== id);
			expect((await shown(page)).groups, id).toEqual(groupsOf(groups));
			await (now === on ? expect(page).not : expect(page)).toHaveURL(/layers=/);
		}
	}
});

test('theme, lens, open and hovered features hold through a lost and restored drawing', async ({
	page
}) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, '?layers=countries,corridor,border');
	await goLive(page);
	await page.getByRole('radio', { name: 'Dark' }).check();
	const concern = atlas.concerns.find(({ id }) => lights({ concern: id }).length > 2)!;
	await page
		.getByRole('navigation', { name: 'Iran’s stated concerns' })
		.getByRole('link', { name: concern.title })
		.click();
	await expect(popover(page)).toHaveAccessibleName(concern.title);
	await link(page, 'Iran').hover();
	const holds = async (what: Record<string, unknown>) => {
		await expect.poll(() => shown(page)).toMatchObject(what);
		// The map moves once the words are there: it has come to rest where it looks twice the same.
		let camera = '';
		await expect
			.poll(
				async () => {
					const before = camera;
					camera = (await shown(page)).camera.join();
					return camera === before;
				},
				{ intervals: [700] }
			)
			.toBe(true);
		return shown(page);
	};
	const lens = await holds({
		...{ theme: 'dark', lens: true, hover: ['iran'] },
		open: lights({ concern: concern.id })
	});
	await drawing(page, 'loseContext');
	await expect(stage(page)).toHaveAttribute('data-map', 'lost');
	await expect(page.locator('.picture path.area-iran')).toBeVisible();
	await expect(stage(page)).toContainText('lost its drawing');
	// What the reader chooses meanwhile holds as well.
	await page.getByRole('checkbox', { name: 'Zangezur route' }).uncheck();
	await drawing(page, 'restoreContext');
	const since = Date.now();
	await expectLive(page);
	figure('restored', 'the explorer', { value: Date.now() - since });
	await expect(stage(page).locator('.notice')).toBeEmpty();
	await link(page, 'Iran').hover();
	const { groups, ...rest } = lens;
	await holds(rest);
	expect((await shown(page)).groups).toEqual(groups.filter((id) => id !== 'corridor'));

	// Now as one feature, lit, in light colours, its layers shown for it alone.
	await page.getByRole('radio', { name: 'Light' }).check();
	await link(page, 'Azerbaijan').click();
	await expect(popover(page)).toHaveAccessibleName('Azerbaijan');
	const open = await holds({
		...{ theme: 'light', lens: false },
		open: lights({ feature: 'azerbaijan' })
	});
	expect(open.groups).toEqual(groupsOf(['countries', 'border', 'nakhchivan']));
	const widthAround = (id: string) =>
		page.evaluate((layer) => window.maps.at(-1)!.getPaintProperty(layer, 'line-width'), id);
	expect(await widthAround('azerbaijan-line-lit')).toBeGreaterThan(1);
	expect(await widthAround('armenia-line-lit')).toBe(0);

	// A drawing that does not come back: the picture, a button, and all of it again.
	await drawing(page, 'loseContext');
	await expect(stage(page)).toHaveAttribute('data-map', 'failed', { timeout: 5000 });
	await expect(page.locator('.picture path.area-azerbaijan')).toBeVisible();
	await expect(page.locator('.picture a.open')).not.toHaveCount(0);
	await retry(page).click();
	await expectLive(page);
	const { hover: _, ...same } = open;
	await holds(same);
	await expect(stage(page).locator('.notice')).toBeEmpty();
});

test('another size of the window is no hand that moves the map', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await noteMaps(page);
	await visit(page, '?feature=nakhchivan');
	await goLive(page);
	const { camera } = await shown(page);
	for (const [width, height] of [
		[1100, 700],
		[1000, 620],
		[1280, 800]
	] as const) {
		await page.setViewportSize({ width, height });
		const canvas = stage(page).locator('canvas');
		const map = (await stage(page).boundingBox())!;
		await expect.poll(async () => (await canvas.boundingBox())!.width).toBe(map.width);
	}
	await expect.poll(async () => (await shown(page)).camera[0]).toBeCloseTo(camera[0]!, 2);
	await expect(page).toHaveURL(/\?feature=nakhchivan$/);
});
