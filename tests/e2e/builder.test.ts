import { readFileSync } from 'node:fs';
import { expect, test, visit } from './support.ts';

const { version } = JSON.parse(
	readFileSync(new URL('../../static/atlas/atlas.json', import.meta.url), 'utf8')
) as { version: string };

test('the builder opens on what the explorer shows, and gives the focus back', async ({ page }) => {
	test.slow();
	await visit(page, '?feature=border-132-km&layers=countries,border&theme=dark');
	const opener = page.getByRole('link', { name: 'Embed', exact: true });
	await opener.focus();
	await opener.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Embed this map' });
	const frame = dialog.locator('iframe');
	await expect(frame).toHaveAttribute(
		'src',
		/embed\/border-132-km\/\?layers=countries,border&theme=dark$/,
		{ timeout: 30_000 }
	);
	await expect(dialog.getByLabel('Frame (HTML)', { exact: true })).toHaveValue(
		/^<iframe src="http[^"]+\/embed\/border-132-km\/\?layers=countries,border&amp;theme=dark"/
	);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(opener).toBeFocused();
});

test('every choice is in what is copied and in the frame that is shown', async ({ page }) => {
	await page.goto('share/?view=zangezur-route');
	const frame = page.locator('.preview iframe');
	const html = page.getByLabel('Frame (HTML)', { exact: true });
	await expect(frame).toHaveAttribute('src', /embed\/zangezur-route\/$/);
	await page
		.locator('label', { hasText: /^\s*Map/ })
		.locator('select')
		.selectOption('picture only');
	await page.getByLabel('Colours').selectOption('dark');
	await page.getByRole('checkbox', { name: 'Air base' }).uncheck();
	const query =
		/zangezur-route\/\?layers=countries,nakhchivan,corridor,border,rivers,places&(amp;)?theme=dark&(amp;)?live=off/;
	await expect(frame).toHaveAttribute('src', query);
	await expect(html).toHaveValue(query);
	await expect(page.getByLabel('Custom element (HTML)')).toHaveValue(
		/aras-map\.js"><\/script><aras-map view="zangezur-route" layers="[^"]+" theme="dark" live="off"/
	);
	const inside = page.frameLocator('.preview iframe');
	await expect(inside.locator('.poster')).toBeVisible();
	await expect(inside.getByRole('button', { name: 'Live map' })).toBeHidden();
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

test('a frame of this version stands apart, shows the same features, and leads on', async ({
	page
}) => {
	await page.goto('share/?view=sitalchay');
	await page.getByLabel('Content').selectOption({ index: 1 });
	const html = page.getByLabel('Frame (HTML)', { exact: true });
	await expect(html).toHaveValue(new RegExp(`/v/${version}/embed/sitalchay/"`));
	await expect(page.getByLabel('Custom element (HTML)')).toHaveCount(0);
	const drawn = async (path: string) => {
		await page.goto(path);
		return page.locator('.poster').innerHTML();
	};
	const living = await drawn('embed/sitalchay/');
	const frozen = await drawn(`v/${version}/embed/sitalchay/`);
	// How they are drawn may have changed since the version was archived.
	const features = (markup: string) => [...new Set(markup.match(/ data-feature="[^"]+"/gu))].sort();
	expect(features(frozen).length).toBeGreaterThan(10);
	expect(features(frozen)).toEqual(features(living));
	await expect(page.getByText('have not been officially proven').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Live map' })).toBeHidden();
	for (const link of await page.locator('main a[href]').all()) {
		const { href, origin } = new URL((await link.getAttribute('href'))!, page.url());
		if (origin !== new URL(page.url()).origin) continue;
		const answer = await page.request.get(href);
		expect(answer.status(), href).toBe(200);
	}
});
