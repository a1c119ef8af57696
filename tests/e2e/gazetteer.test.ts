/** The explorer with a thousand invented places beside the reviewed features. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import axe from 'axe-core';
import { buildGazetteer } from '../../geodata/build/gazetteer/index.ts';
import { BUILD_DIR } from '../../src/site/serve/build.ts';
import { serve, type Serving } from '../../src/site/serve/server.ts';
import { generate, invent } from '../growth/generate.ts';
import { siteWith } from '../growth/site.ts';
import {
	expect,
	expectLive,
	expectOpen,
	goLive,
	popover,
	stage,
	test as base,
	visit
} from './support.ts';

const COUNT = 1000;
const place = (i: number) => invent(i, 10);

const test = base.extend<object, { site: Serving }>({
	site: [
		async ({}, use) => {
			const root = mkdtempSync(join(tmpdir(), 'atlas-gazetteer-'));
			generate(COUNT, join(root, 'in'));
			const { problems } = buildGazetteer(join(root, 'in'), join(root, 'out'), new Set());
			expect(problems).toEqual([]);
			siteWith(join(root, 'out'), BUILD_DIR, join(root, 'site'));
			const site = await serve({ port: 0, dir: join(root, 'site') });
			await use(site);
			await site.close();
			rmSync(root, { recursive: true, force: true });
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ site }, use) => use(`${site.url}/`)
});

const field = (page: Page) => page.getByRole('searchbox', { name: 'Find' });
const found = (page: Page) => page.getByRole('list', { name: 'Further places' });

test('a place opens by its address, with its words, documents and doubt', async ({ page }) => {
	const { id, name, passages } = place(9);
	await visit(page, `?feature=${id}`);
	await expectOpen(page, name);
	for (const passage of passages)
		await expect(popover(page).locator(`#passage-${passage.id}`)).toHaveText(passage.parts[0]!);
	await expect(
		popover(page)
			.getByText(/alleged.*unconfirmed/i)
			.first()
	).toBeVisible();
	await expect(popover(page).getByText('An invented report').first()).toBeVisible();
});

test('a place is found and opened by keyboard, and the field keeps its words', async ({ page }) => {
	const { name, id } = place(17);
	await visit(page, '');
	await field(page).fill(name.toUpperCase());
	await expect(found(page).getByRole('link')).toHaveCount(1);
	await found(page).getByRole('link').focus();
	await page.keyboard.press('Enter');
	await expectOpen(page, name);
	await expect(page.locator('#popover-title')).toBeFocused();
	await expect(page).toHaveURL(new RegExp(`feature=${id}`));
	await page.keyboard.press('Escape');
	await expect(popover(page)).toBeHidden();
	await expect(found(page).getByRole('link')).toBeFocused();
	await expect(page).not.toHaveURL(/feature=/);
	await page.goBack();
	await expectOpen(page, name);
});

test('a search says when there are more, when there is none, and never lists all', async ({
	page
}) => {
	await visit(page, '');
	await field(page).fill('b');
	await expect(page.getByText('The first 20; more letters find others.')).toBeVisible();
	await expect(found(page).getByRole('link')).toHaveCount(20);
	await field(page).fill('zzzz');
	await expect(page.getByText(/^Nothing found/)).toBeVisible();
});

test('a click on a place on the live map opens it', async ({ page }) => {
	// Of rank 1 and a point, so drawn at every zoom; in the middle of the map.
	const { id, name, geometry } = place(0);
	const [lng, lat] = geometry.coordinates as [number, number];
	await visit(page, `?at=11/${lat}/${lng}`);
	await expectLive(page);
	const box = (await stage(page).boundingBox())!;
	await page.mouse.move(box.x + box.width / 2 - 1, box.y + box.height / 2);
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	await expect(page).toHaveURL(new RegExp(`feature=${id}`));
	await expectOpen(page, name);
});

test('reviewed features open as ever, and an id that nothing has opens nothing', async ({
	page
}) => {
	await visit(page, '?feature=no-such-place');
	await expect(field(page)).toBeVisible();
	await visit(page, '?feature=sitalchay');
	await expectOpen(page, 'Sitalchay air base');
	await visit(page, '?feature=no-such-place');
	await expect(field(page)).toBeVisible();
	await expect(popover(page)).toBeHidden();
	await expect(page.getByText('did not load')).toHaveCount(0);
});

test('a part that does not come is said so, and comes when asked again', async ({
	page,
	troubles
}) => {
	let down = true;
	await page.route('**/gazetteer/{shards,search}/**', (route) =>
		down ? route.fulfill({ status: 503 }) : route.continue()
	);
	const { id, name } = place(3);
	await visit(page, `?feature=${id}`);
	await expect(page.getByText('The words did not load.')).toBeVisible();
	await field(page).fill(name);
	await expect(page.getByText('They did not load.')).toBeVisible();
	down = false;
	troubles.length = 0;
	await popover(page).getByRole('button', { name: 'Try again' }).click();
	await expectOpen(page, name);
	await page.locator('search').getByRole('button', { name: 'Try again' }).click();
	await expect(found(page).getByRole('link')).toHaveCount(1);
});

test('search and place meet the accessibility rules', async ({ page }) => {
	await visit(page, `?feature=${place(9).id}`);
	await expect(popover(page)).toBeVisible();
	await field(page).fill('b');
	await expect(found(page)).toBeVisible();
	await page.evaluate(axe.source);
	const broken = await page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: { run(on: object): Promise<{ violations: { id: string }[] }> };
		};
		const { violations } = await axe.run({ include: [['search'], ['dialog']] });
		return violations.map(({ id }) => id);
	});
	expect(broken).toEqual([]);
});

base('without a gazetteer nothing of it is loaded', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await visit(page, '');
	await goLive(page);
	await field(page).fill('iran');
	await expect(page.getByRole('list', { name: 'On the map' })).toBeVisible();
	await expect(found(page)).toHaveCount(0);
	expect(asked.filter((url) => /gazetteer|parts/.test(url))).toEqual([]);
	expect(asked.length).toBeGreaterThan(5);
});
