import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { expect, test, visit } from './support.ts';

const atlas = JSON.parse(
	readFileSync(new URL('../../static/atlas/atlas.json', import.meta.url), 'utf8')
) as Atlas;
const main = atlas.features.filter((feature) => feature.main);

const popover = (page: Page) => page.getByRole('dialog');
const live = (page: Page) => page.locator('.live.shown');
const map = (page: Page) => page.getByRole('region', { name: 'Map' });
const link = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Features' }).getByRole('link', { name, exact: true });

/** Waits without looking from inside the page, which may be busy drawing. */
async function goLive(page: Page) {
	await expect(live(page)).toBeAttached({ timeout: 30_000 });
}

test('the seven features are there', () => {
	expect(main.map((feature) => feature.id).sort()).toEqual([
		'armenia',
		'azerbaijan',
		'border-132-km',
		'iran',
		'nakhchivan',
		'sitalchay',
		'zangezur-route'
	]);
});

for (const feature of main) {
	test(`${feature.name} opens from the list by pointer`, async ({ page }) => {
		await visit(page, '');
		await link(page, feature.name).click();
		await expect(popover(page)).toHaveAccessibleName(feature.name);
		for (const id of Object.values(feature.passages).flat())
			await expect(popover(page).locator(`#passage-${id}`)).toHaveCount(1);
		await expect(page).toHaveURL(new RegExp(`feature=${feature.id}`));
	});

	test(`${feature.name} opens by keyboard, closes with Escape and gives focus back`, async ({
		page
	}) => {
		await visit(page, '');
		await goLive(page);
		await link(page, feature.name).focus();
		await page.keyboard.press('Enter');
		await expect(popover(page)).toHaveAccessibleName(feature.name);
		await expect(page.locator('#popover-title')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(popover(page)).toHaveCount(0);
		await expect(link(page, feature.name)).toBeFocused();
	});

	test(`${feature.name} opens by its address, popover included`, async ({ page }) => {
		await visit(page, `?feature=${feature.id}`);
		await expect(popover(page)).toHaveAccessibleName(feature.name);
	});
}

/** Where a place is on screen, from the picture's own label or from the live map's camera in the address. */
async function screenPoint(page: Page, [lng, lat]: readonly [number, number]) {
	const match = /at=([\d.]+)\/([-\d.]+)\/([-\d.]+)/.exec(page.url());
	if (!match) throw new Error(`No camera in ${page.url()}`);
	const [zoom, lat0, lng0] = match.slice(1).map(Number) as [number, number, number];
	const y = (deg: number) =>
		0.5 - Math.log(Math.tan(Math.PI / 4 + (deg * Math.PI) / 360)) / (2 * Math.PI);
	const size = 512 * 2 ** zoom;
	const box = (await map(page).boundingBox())!;
	return {
		x: box.x + box.width / 2 + ((lng - lng0) / 360) * size,
		y: box.y + box.height / 2 + (y(lat) - y(lat0)) * size
	};
}

const clicks: [string, [number, number]][] = [
	['sitalchay', [49.431481, 40.807313]],
	['azerbaijan', [48.2, 40.45]],
	['armenia', [44.9, 40.75]],
	['iran', [47.2, 38.3]],
	['nakhchivan', [45.35, 39.42]]
];
for (const [id, place] of clicks) {
	test(`a click on ${id} on the live map opens it`, async ({ page }) => {
		await visit(page, '?at=6.7/39.9/47.3');
		await goLive(page);
		const point = await screenPoint(page, place);
		await page.mouse.move(point.x - 1, point.y);
		await page.mouse.click(point.x, point.y);
		await expect(page).toHaveURL(new RegExp(`feature=${id}`));
		await expect(popover(page)).toBeVisible();
	});
}

for (const id of ['border-132-km', 'zangezur-route']) {
	test(`a click on ${id} on the live map opens it, and the others are within reach`, async ({
		page
	}) => {
		const place = { 'border-132-km': [46.86, 39.14], 'zangezur-route': [45.9096, 38.8838] }[id]!;
		await visit(page, `?at=9.6/${place[1]}/${place[0]}`);
		await goLive(page);
		const features = JSON.parse(
			readFileSync(new URL('../../static/atlas/features.geojson', import.meta.url), 'utf8')
		) as {
			features: { id: string; geometry: { type: string; coordinates: [number, number][] } }[];
		};
		const geometry = features.features.find((entry) => entry.id === id)!.geometry;
		const line = (
			geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()
		) as [number, number][];
		const near = line.reduce((a, b) =>
			Math.hypot(b[0] - place[0]!, b[1] - place[1]!) <
			Math.hypot(a[0] - place[0]!, a[1] - place[1]!)
				? b
				: a
		);
		const point = await screenPoint(page, near);
		await page.mouse.click(point.x, point.y);
		await expect(page).toHaveURL(new RegExp(`feature=${id}`));
		await expect(popover(page).getByText('Also here')).toBeVisible();
	});
}

test('a feature opens from the picture too, before any live map', async ({ page }) => {
	await page.route('**/*.topojson', () => {});
	await visit(page, '');
	await page.locator('.label[data-feature=sitalchay] .marker').click();
	await expect(popover(page)).toHaveAccessibleName('Sitalchay air base');
});

test('between picture and named map the picture’s names stand on the map, open what they name, and go with the map’s own', async ({
	page
}) => {
	// Presses in the very moment of the swap, before anything else can happen.
	await page.addInitScript(() => {
		const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
		const look = () => {
			const picture = document.querySelector('.picture')!;
			const label = picture.querySelector<HTMLElement>('a.label[data-feature=sitalchay] .text')!;
			const { x, y, width, height } = label.getBoundingClientRect();
			const [clientX, clientY] = [x + width / 2, y + height / 2];
			const click = new MouseEvent('click', { clientX, clientY, bubbles: true, cancelable: true });
			const lines = getComputedStyle(picture.querySelector('svg')!).display;
			seen.push(`${picture.classList.contains('gone') ? 'gone' : 'over'} ${lines}`);
			document.elementFromPoint(clientX, clientY)!.dispatchEvent(click);
		};
		const observer = new MutationObserver(() => {
			if (!document.querySelector('.live.shown')) return;
			observer.disconnect();
			look();
		});
		document.addEventListener('DOMContentLoaded', () =>
			observer.observe(document.body, { subtree: true, attributeFilter: ['class'] })
		);
	});
	await visit(page, '');
	await expect(popover(page)).toHaveAccessibleName(/Sitalchay/, { timeout: 30_000 });
	expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
		'over none'
	]);
	await expect(page.locator('.picture.gone')).toBeAttached({ timeout: 30_000 });
	await expect(page.locator('.picture .label').first()).toBeHidden();
});

test('every layer toggle hides and shows its group on both maps, and is in the address', async ({
	page
}) => {
	// Sixteen pictures of a map drawn in software take their time.
	test.setTimeout(240_000);
	await visit(page, '');
	const box = page.getByRole('group', { name: 'Layers' });
	expect(atlas.layers).toHaveLength(8);
	await expect(box.getByRole('checkbox')).toHaveCount(atlas.layers.length);
	await goLive(page);
	const canvas = page.locator('.live canvas');
	for (const layer of atlas.layers) {
		const check = box.getByRole('checkbox', { name: layer.title, exact: true });
		const group = page.locator(`.picture .group-${layer.id}`).first();
		const shown = () => group.evaluate((element) => getComputedStyle(element).display !== 'none');
		await expect(check).toBeChecked({ checked: layer.on });
		const before = await canvas.screenshot();
		await check.click();
		await expect(check).toBeChecked({ checked: !layer.on });
		expect(await shown()).toBe(!layer.on);
		await expect(page).toHaveURL(/layers=/);
		const changed = async () => !before.equals(await canvas.screenshot());
		await expect.poll(changed, { message: `${layer.title} on the live map` }).toBe(true);
		await check.click();
		expect(await shown()).toBe(layer.on);
		await expect(page).not.toHaveURL(/layers=/);
	}
});

test('what is pointed at stands ready, unseen, and is what opens', async ({ page }) => {
	await visit(page, '');
	await goLive(page);
	await link(page, 'Iran').hover();
	const ready = page.locator('dialog').filter({ hasText: 'Iran' });
	await expect(ready).toHaveCount(1);
	await expect(ready).toBeHidden();
	await expect(popover(page)).toHaveCount(0);
	const before = await ready.elementHandle();
	await link(page, 'Iran').click();
	await expect(popover(page)).toHaveAccessibleName('Iran');
	expect(await ready.evaluate((dialog, same) => dialog === same, before)).toBe(true);
	await link(page, 'Armenia').hover();
	await expect(page.locator('dialog')).toHaveCount(2);
	await expect(popover(page)).toHaveAccessibleName('Iran');
	const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(popover(page)).toHaveCount(0);
});

test('layers, feature and camera survive reload, back and forward', async ({ page }) => {
	await visit(page, '?at=8/39.3/46.4&layers=countries,border');
	await goLive(page);
	await link(page, '132-km border').click();
	await expect(popover(page)).toHaveAccessibleName('132-km border');
	await link(page, 'Iran').click();
	await expect(popover(page)).toHaveAccessibleName('Iran');
	// The words come first; the entry in the history follows.
	await expect(page).toHaveURL(/feature=iran/);
	await page.goBack();
	await expect(popover(page)).toHaveAccessibleName('132-km border');
	await page.goForward();
	await expect(popover(page)).toHaveAccessibleName('Iran');
	await page.reload();
	await expect(popover(page)).toHaveAccessibleName('Iran');
	await expect(page.getByRole('checkbox', { name: 'Countries' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Air base' })).not.toBeChecked();
});

/** Waits until the camera in the address has not changed for two seconds. */
async function stands(page: Page) {
	let before = '';
	await expect
		.poll(
			() => {
				const same = page.url() === before;
				before = page.url();
				return same;
			},
			{ intervals: [2000], timeout: 30_000 }
		)
		.toBe(true);
}

test('the popover covers nothing of its feature', async ({ page }) => {
	test.setTimeout(180_000);
	await visit(page, '');
	await goLive(page);
	let checked = 0;
	for (const feature of main) {
		await link(page, feature.name).click();
		await expect(popover(page)).toHaveAccessibleName(feature.name);
		await expect(page).toHaveURL(new RegExp(`feature=${feature.id}`));
		await stands(page);
		if (!page.url().includes('at=')) continue;
		const [west, south, east, north] = feature.bbox;
		const apart = async () => {
			const dialog = (await popover(page).boundingBox())!;
			const a = await screenPoint(page, [west, north]);
			const b = await screenPoint(page, [east, south]);
			return (
				dialog.x >= b.x ||
				dialog.x + dialog.width <= a.x ||
				dialog.y >= b.y ||
				dialog.y + dialog.height <= a.y
			);
		};
		// A busy machine may draw the camera's way later than it says.
		await expect.poll(apart, { message: feature.id, timeout: 20_000 }).toBe(true);
		checked++;
	}
	expect(checked).toBeGreaterThan(2);
});

test('a concern opens with its voice and its quotation', async ({ page }) => {
	await visit(page, '');
	expect(atlas.concerns).toHaveLength(11);
	for (const concern of atlas.concerns) {
		await page
			.getByRole('navigation', { name: 'Iran’s stated concerns' })
			.getByRole('link', { name: concern.title })
			.click();
		await expect(popover(page)).toHaveAccessibleName(concern.title);
		await expect(popover(page)).toContainText(concern.voice);
		await expect(popover(page).locator(`#passage-${concern.passage}`)).toHaveCount(1);
	}
});

test('the Sitalchay passage shows doubt and denial together', async ({ page }) => {
	await visit(page, '');
	await link(page, 'Sitalchay air base').click();
	const quoted = popover(page).locator('blockquote').first();
	await expect(quoted).toContainText('unconfirmed');
	await expect(quoted).toContainText('denied');
});

test('a feature of a hidden layer group is shown with it, by its address too', async ({ page }) => {
	const hidden = atlas.layers.find((layer) => !layer.on)!;
	const feature = atlas.features.find((one) => one.layer === hidden.id)!;
	const line = page.locator(`.poster [data-feature="${feature.id}"]`).first();
	const toggle = page.getByRole('checkbox', { name: hidden.title, exact: true });
	await visit(page, '');
	await expect(toggle).not.toBeChecked();
	await expect(line).toBeHidden();
	await visit(page, `?feature=${feature.id}`);
	await expect(popover(page)).toHaveAccessibleName(feature.name);
	await expect(toggle).toBeChecked();
	await expect(line).toHaveCSS('display', /.+/);
});
