/** Saying it to others: one menu for link, citation, embed and picture; a title that says what is open. */
import { atlas, expect, expectOpen, popover, test, visit } from './support.ts';

test('what is open is in the title, and one menu shares, cites, embeds and downloads it', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await visit(page, '');
	const title = await page.title();
	await page.goto('?feature=sitalchay');
	await expectOpen(page, 'Sitalchay air base');
	await expect(page).toHaveTitle('Sitalchay air base | Aras Atlas');
	await popover(page).getByText('Share, cite, embed').click();
	await popover(page).getByRole('button', { name: 'Copy link' }).click();
	await expect(popover(page).getByRole('status')).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	for (const [name, type] of [
		['Picture (SVG)', 'image/svg+xml'],
		['Picture (PNG)', 'image/png']
	]) {
		const href = await popover(page).getByRole('link', { name }).getAttribute('href');
		const answer = await page.request.get(href!);
		expect(answer.headers()['content-type'], name).toContain(type);
	}
	await page.keyboard.press('Escape');
	await expect(page).toHaveTitle(title);
	const concern = atlas.concerns[0]!;
	await page.goto(`?concern=${concern.id}`);
	await expect(page).toHaveTitle(`${concern.title} (one of Iran’s stated concerns) | Aras Atlas`);
});

for (const path of ['passages/avim-132-km/', 'tour/the-route/'])
	test(`the menu stands on ${path}`, async ({ page }) => {
		await page.addInitScript(() => {
			const shared: unknown[] = [];
			Object.assign(navigator, { share: async (what: unknown) => shared.push(what) });
			Object.assign(window, { shared });
		});
		await page.goto(path);
		await page.getByText('Share, cite, embed').click();
		await page.getByRole('button', { name: 'Share…' }).click();
		expect(await page.evaluate(() => (window as unknown as { shared: object[] }).shared)).toEqual([
			{ title: await page.title(), url: page.url() }
		]);
		const menu = page.getByRole('navigation', { name: 'Share' });
		for (const name of ['Cite', 'Embed', 'Picture (SVG)', 'Picture (PNG)'])
			await expect(menu.getByRole('link', { name, exact: true })).toBeVisible();
		const cite = await menu.getByRole('link', { name: 'Cite' }).getAttribute('href');
		await expect(page.locator(cite!)).toBeVisible();
	});
