/** The builder of embeds: what it opens with, what it writes, and the frames of a version. */
import { readdirSync } from 'node:fs';
import { atlas, expect, expectOpen, popover, test, visit } from './support.ts';

test('it opens on what the explorer shows, by the link of the words', async ({ page }) => {
	await visit(page, '?feature=border-132-km&layers=countries,border&theme=dark');
	await expectOpen(page, '132-km border');
	await popover(page).getByText('Share, cite, embed').click();
	await popover(page).getByRole('link', { name: 'Embed', exact: true }).click();
	await expect(page).toHaveURL(/\/share\/\?view=border-132-km&layers=border,countries&theme=dark$/);
	await expect(page.locator('.preview iframe')).toHaveAttribute(
		'src',
		/embed\/border-132-km\/\?layers=border,countries&theme=dark$/
	);
	await expect(page.getByLabel('Frame (HTML)', { exact: true })).toHaveValue(
		/^<iframe src="http[^"]+\/embed\/border-132-km\/\?layers=border,countries&amp;theme=dark"/
	);
	await page.goBack();
	await expectOpen(page, '132-km border');
});

test('every choice is in what is copied and in the frame that is shown', async ({ page }) => {
	await page.goto('share/?view=nato');
	const frame = page.locator('.preview iframe');
	const html = page.getByLabel('Frame (HTML)', { exact: true });
	await expect(html).toHaveValue(/\/embed\/nato\/"/);
	await page.getByRole('combobox', { name: 'View', exact: true }).selectOption('zangezur-route');
	await expect(frame).toHaveAttribute('src', /embed\/zangezur-route\/$/);
	await page
		.locator('label', { hasText: /^\s*Map/ })
		.locator('select')
		.selectOption('picture only');
	await page.getByLabel('Colours').selectOption('dark');
	await page.getByRole('checkbox', { name: 'Air base' }).uncheck();
	const query =
		/zangezur-route\/\?layers=corridor,border,nakhchivan,countries,rivers,places,railways,relief&(amp;)?theme=dark&(amp;)?live=off/;
	await expect(frame).toHaveAttribute('src', query);
	await expect(html).toHaveValue(query);
	await expect(page.getByLabel('Custom element (HTML)')).toHaveValue(
		/aras-map\.js"><\/script><aras-map view="zangezur-route" layers="[^"]+" theme="dark" live="off"/
	);
	const inside = page.frameLocator('.preview iframe');
	await expect(inside.locator('.picture')).toBeVisible();
	await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.getByLabel('Height in pixels').fill('500');
	await page.getByLabel('Height in pixels').blur();
	await expect(html).toHaveValue(/height="500"/);
	await expect(page.getByLabel('Picture with caption (HTML)')).toHaveValue(
		/<figure>.*view-zangezur-route\.png.*Data: © OpenStreetMap contributors/
	);
	await expect(page.getByLabel('Credit line for print')).toHaveValue(/^Map: Aras Atlas \(/);
	for (const [name, type] of [
		['Download SVG', 'image/svg+xml'],
		['Download PNG', 'image/png']
	]) {
		const href = await page.getByRole('link', { name }).getAttribute('href');
		const answer = await page.request.get(new URL(href!, page.url()).href);
		expect(answer.headers()['content-type'], name).toContain(type);
	}
});

test('what it chooses from is asked for again where it did not come', async ({
	page,
	troubles
}) => {
	let down = true;
	await page.route('**/builder.json*', (route) =>
		down ? route.fulfill({ status: 500 }) : route.continue()
	);
	await page.goto('share/?view=nato');
	await expect(page.getByText('The builder did not load.')).toBeVisible();
	down = false;
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByLabel('Frame (HTML)', { exact: true })).toHaveValue(/\/embed\/nato\/"/);
	troubles.length = 0;
});

test('a frame of the version that is kept stands apart, shows the same features, and leads on', async ({
	page
}) => {
	await page.goto('share/?view=sitalchay');
	await page.getByLabel('Content').selectOption({ index: 1 });
	// Nothing else of it can be chosen.
	await expect(page.getByLabel('Colours')).toBeDisabled();
	await expect(page.getByRole('checkbox', { name: '132-km border' })).toBeDisabled();
	const version = readdirSync('geodata/archive').sort().at(-1)!.replace('.json.br', '');
	const html = page.getByLabel('Frame (HTML)', { exact: true });
	await expect(html).toHaveValue(new RegExp(`/v/${version}/embed/sitalchay/"`));
	await expect(page.getByLabel('Custom element (HTML)')).toHaveCount(0);
	const drawn = async (path: string) => {
		await page.goto(path);
		const ids = await page
			.locator('.stage [data-feature]')
			.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.feature!));
		return [...new Set(ids)].sort();
	};
	const living = await drawn('embed/sitalchay/');
	// How they are drawn may have changed since the version was archived.
	expect(await drawn(`v/${version}/embed/sitalchay/`)).toEqual(living);
	expect(living).toContain('sitalchay');
	const doubt = atlas.passages.find(
		({ status, features }) => status === 'alleged' && features.includes('sitalchay')
	)!;
	const quoted = page.locator(`#passage-${doubt.id}`);
	for (const hedge of doubt.hedge) await expect(quoted).toContainText(hedge);
	await expect(page.locator('script[src]')).toHaveCount(0);
	for (const link of await page.locator('main a[href]').all()) {
		const { href, origin } = new URL((await link.getAttribute('href'))!, page.url());
		if (origin !== new URL(page.url()).origin) continue;
		const answer = await page.request.get(href);
		expect(answer.status(), href).toBe(200);
	}
});
