/** When the live map starts, and what stands there when it does not. */
import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright/test';
import type { SharedContents } from '../../src/lib/app/contents.ts';
import { DEADLINE_MS } from '../../src/lib/atlas/files.ts';
import {
	expect,
	expectLive,
	expectOpen,
	goLive,
	reach,
	retry,
	sampled,
	holdBack,
	link,
	saveData,
	stage,
	test,
	visit
} from './support.ts';

const built = (name: string) =>
	readFileSync(new URL(`../../build/${name}`, import.meta.url), 'utf8');
const { live, levels } = JSON.parse(built('contents.json')) as SharedContents;
/** What the explorer does not need itself. */
const files = [live.program, ...live.files, levels[0]!.map.url].filter(
	(file) => !built('index.html').includes(`"./${file}"`)
);

const middle = async (page: Page) => {
	const { x, y, width, height } = (await stage(page).boundingBox())!;
	return [x + width / 2, y + height / 2] as const;
};
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	'a wheel': async (page) => {
		await page.mouse.move(...(await middle(page)));
		await page.mouse.wheel(0, -100);
	},
	'a drag': async (page) => {
		const [x, y] = await middle(page);
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 40, y, { steps: 4 });
		await page.mouse.up();
	},
	'a held pointer': async (page) => page.mouse.move(...(await middle(page))),
	'a map key': async (page) => {
		await stage(page).locator('.ground').focus();
		await page.keyboard.press('ArrowRight');
	},
	'a button': (page) => page.getByRole('button', { name: 'Zoom in' }).click(),
	'two fingers': async (page) => {
		const [x, y] = await middle(page);
		const client = await page.context().newCDPSession(page);
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: apart ? [-apart, apart].map((by, id) => ({ x: x + by, y, id })) : []
			});
		await send('touchStart', 40);
		await send('touchMove', 60);
		await send('touchEnd');
	}
};

for (const [name, act] of sampled(Object.entries(WAYS), 2))
	test(`${name} starts the live map, and nothing of it has run before`, async ({ page }) => {
		await visit(page, '');
		await page.waitForLoadState('networkidle');
		await expect(stage(page)).toHaveAttribute('data-map', 'picture');
		// Its files may have come: as text, for later.
		expect(await page.evaluate(() => document.querySelector('canvas'))).toBeNull();
		await act(page);
		await expectLive(page);
		await expect(stage(page).locator('.names')).toBeVisible();
		await expect(page.locator('.live .names .label')).not.toHaveCount(0);
		await expect(page.getByRole('region', { name: 'Map' })).toHaveCount(1);
		await expect(page.locator('#map canvas[tabindex="0"]')).toHaveCount(0);
	});

test('with Save-Data nothing is fetched until the reader asks', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await saveData(page);
	await visit(page, '');
	await page.waitForLoadState('networkidle');
	const ahead = () => fetched.filter((url) => /topojson|worker|live\.|\/words\//.test(url));
	expect(ahead()).toEqual([]);
	await goLive(page);
	expect(ahead().length).toBeGreaterThan(1);
});

const SITALCHAY = 'Sitalchay air base';

test('a place that opens closer than the picture is drawn for brings the live map', async ({
	page
}) => {
	await visit(page, '');
	await link(page, SITALCHAY).click();
	await expectOpen(page, SITALCHAY);
	await expectLive(page);
});

test('with Save-Data it opens on the picture', async ({ page }) => {
	await saveData(page);
	await visit(page, '');
	const drawn = stage(page).locator('.picture > svg').first();
	const before = (await drawn.getAttribute('viewBox'))!;
	await link(page, SITALCHAY).click();
	await expectOpen(page, SITALCHAY);
	await expect(drawn).not.toHaveAttribute('viewBox', before);
	await expect(stage(page)).toHaveAttribute('data-map', 'picture');
});

const FAULTS: readonly ((route: Route) => Promise<void>)[] = [
	(route) => route.fulfill({ status: 404 }),
	(route) => route.abort(),
	(route) => route.fulfill({ contentType: 'text/html', body: '<p>Welcome</p>' }),
	async (route) => {
		const body = await (await route.fetch()).text();
		await route.fulfill({
			contentType: 'text/javascript',
			body: body.slice(0, body.length / 2)
		});
	}
];

for (const [index, file] of sampled([...files.entries()], 2))
	test(`without ${file.replace(/^.*\/|[.-][\w-]{8}(?=\.)/g, '')} the picture stays, and the map comes when asked again`, async ({
		page,
		troubles
	}) => {
		let down = true;
		const fault = FAULTS[index % FAULTS.length]!;
		await page.route(`**/${file}*`, (route) => (down ? fault(route) : route.continue()));
		await visit(page, '');
		await page.waitForLoadState('networkidle');
		await reach(page);
		await expect(stage(page)).toHaveAttribute('data-map', 'failed');
		await expect(stage(page)).toContainText('could not start here');
		await expect(page.locator('.picture path.area-iran')).toBeVisible();
		down = false;
		await retry(page).click();
		await expectLive(page);
		await expect(stage(page).locator('.notice')).toBeEmpty();
		troubles.length = 0;
	});

test('a live map that is slow to come is said so, and takes over when it comes', async ({
	page
}) => {
	const go = await holdBack(page, `**/${live.program}`);
	await page.clock.install();
	await visit(page, '');
	const { map, ground } = levels[0]!;
	// Not those of the idle page, which asks for the same files: the live map's own requests.
	const rest = [map, ground, live.drawing].map(({ url }) =>
		page.waitForResponse(
			(answer) => answer.url().endsWith(url) && answer.request().resourceType() === 'fetch'
		)
	);
	await reach(page);
	await expect(stage(page)).toHaveAttribute('data-map', 'starting');
	// All else has come: one that has not would fail at the deadline.
	for (const answer of rest) await (await answer).finished();
	await page.clock.fastForward(DEADLINE_MS);
	await expect(stage(page)).toHaveAttribute('data-map', 'late');
	await expect(stage(page)).toContainText('slow to come');
	await expect(retry(page)).toBeVisible();
	// Who goes on moving the picture does not begin anew.
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(stage(page)).toHaveAttribute('data-map', 'late');
	go();
	await expectLive(page);
	await expect(stage(page).locator('.notice')).toBeEmpty();
});
