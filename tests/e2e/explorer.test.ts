/** What opens in the explorer, how, and how its address keeps it. */
import {
	expect,
	expectOpen,
	link,
	main,
	atlas,
	popover,
	sampled,
	saveData,
	stage,
	test,
	visit
} from './support.ts';

test('each of the seven features opens from the list, by pointer and by keyboard, and by its address', async ({
	page
}) => {
	test.slow();
	await visit(page, '');
	for (const { id, name } of sampled(main, 2)) {
		await link(page, name).click();
		await expectOpen(page, name);
		await expect(page).toHaveURL(new RegExp(`feature=${id}$`));
		await expect(link(page, name)).toHaveAttribute('aria-current', 'true');
		await page.keyboard.press('Escape');
		await expect(popover(page)).toBeHidden();

		await link(page, name).focus();
		await page.keyboard.press('Enter');
		await expectOpen(page, name);
		await expect(page.locator('#popover-title')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(popover(page)).toBeHidden();
		await expect(link(page, name)).toBeFocused();
		await expect(page).not.toHaveURL(/feature=/);
	}
	for (const { id, name } of sampled(main, 3)) {
		await visit(page, `?feature=${id}`);
		await expectOpen(page, name);
	}
});

test('a concern opens with its voice and its quotation, and its features lead back to it', async ({
	page
}) => {
	await visit(page, '');
	const list = page.getByRole('navigation', { name: 'Iran’s stated concerns' });
	for (const { title, voice, passage } of sampled(atlas.concerns, 2)) {
		await list.getByRole('link', { name: title }).click();
		await expectOpen(page, title);
		// Where the document is named beside, the voice need not name it again.
		await expect(popover(page)).toContainText(voice.replace(/, as the \w+ reports \w+$/u, ''));
		await expect(popover(page).locator(`#passage-${passage}`)).toBeVisible();
	}
	// From a feature's words to a concern, and back to where one came from.
	const feature = main.find(({ concerns }) => concerns.length)!;
	const concern = atlas.concerns.find(({ id }) => feature.concerns.includes(id))!;
	await link(page, feature.name).click();
	await expectOpen(page, feature.name);
	await popover(page).locator(`.press[data-concern="${concern.id}"]`).click();
	// The map shows it while the words stay, its places lit and all else dimmed.
	await expect(stage(page)).toHaveClass(/lens/);
	const lit = page.locator(`.picture a[data-feature=${concern.features[0]}]`).first();
	await expect(lit).toHaveClass(/open/);
	await expectOpen(page, feature.name);
	await popover(page).getByRole('link', { name: 'More on this concern' }).click();
	await expectOpen(page, concern.title);
	await popover(page)
		.getByRole('link', { name: `← ${feature.name}` })
		.click();
	await expectOpen(page, feature.name);
});

test('the Sitalchay passage shows doubt and denial together', async ({ page }) => {
	await visit(page, '?feature=sitalchay');
	const quoted = popover(page).locator('blockquote').first();
	await expect(quoted).toContainText('unconfirmed');
	await expect(quoted).toContainText('denied');
});

test('a feature of a hidden layer group is shown with it, by its address too', async ({ page }) => {
	const hidden = atlas.layers.find((layer) => !layer.on)!;
	const feature = atlas.features.find((one) => one.layer === hidden.id)!;
	const line = page.locator(`.picture [data-feature="${feature.id}"]`).first();
	const toggle = page.getByRole('checkbox', { name: hidden.title, exact: true });
	const display = () => line.evaluate((element) => getComputedStyle(element).display);
	await visit(page, '');
	await expect(toggle).not.toBeChecked();
	expect(await display()).toBe('none');
	await visit(page, `?feature=${feature.id}`);
	await expectOpen(page, feature.name);
	await expect(toggle).toBeChecked();
	expect(await display()).not.toBe('none');
});

test('layers, feature, colours and camera survive reload, back and forward', async ({ page }) => {
	await visit(page, '?at=8/39.3/46.4&layers=countries,border&theme=dark');
	const place = () => page.locator('.names').getAttribute('style');
	const start = await place();
	await link(page, '132-km border').click();
	await expectOpen(page, '132-km border');
	await link(page, 'Iran').click();
	await expectOpen(page, 'Iran');
	await page.goBack();
	await expectOpen(page, '132-km border');
	await page.goBack();
	await expect(popover(page)).toBeHidden();
	await expect.poll(place).toBe(start);
	await page.goForward();
	await page.goForward();
	await expectOpen(page, 'Iran');
	await page.reload();
	await expectOpen(page, 'Iran');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('checkbox', { name: 'Countries' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Air base' })).not.toBeChecked();
});

test('an address that the browser refuses to keep stops no later change', async ({ page }) => {
	await visit(page, '');
	await page.evaluate(() => {
		const push = history.pushState.bind(history);
		let refused = false;
		history.pushState = (...change) => {
			if (refused) return push(...change);
			refused = true;
			throw new DOMException('Too many changes.', 'SecurityError');
		};
	});
	await link(page, 'Iran').click();
	await expectOpen(page, 'Iran');
	await expect(page).not.toHaveURL(/feature=/);
	await link(page, 'Armenia').click();
	await expectOpen(page, 'Armenia');
	await expect(page).toHaveURL(/feature=armenia/);
	await page.getByRole('checkbox', { name: 'Air base' }).uncheck();
	await expect(page).toHaveURL(/layers=/);
});

test('nothing that an address holds is an error, or is in the page', async ({ page }) => {
	for (const query of [
		'?at=NaN/1e999/x',
		'?at=99/-999/99999',
		'?feature=%E0%A4%A&layers=x,,countries&concern=../..',
		'?feature=<img src=x onerror=alert(1)>&theme=javascript:alert(1)',
		'?feature=iran&feature=armenia&concern=nato&lang=xx'
	]) {
		await visit(page, query);
		await expect(stage(page).locator('.picture path.area-iran'), query).toBeVisible();
		await expect(page.locator('img[src=x]')).toHaveCount(0);
	}
	await expectOpen(page, 'Iran');
});

test('the popover covers nothing of its feature, and the map shows all of it', async ({ page }) => {
	test.slow();
	// The picture's own elements are measured: the live map would take their place.
	await saveData(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit(page, '');
	const map = (await stage(page).boundingBox())!;
	for (const { id, name } of sampled(main, 4)) {
		await link(page, name).click();
		await expectOpen(page, name);
		const parts = page.locator(
			`.stage [data-feature="${id}"].open :is(path.area, .hit path, .marker, .text)`
		);
		await expect(parts, id).not.toHaveCount(0);
		const outside = async () => {
			const dialog = (await popover(page).boundingBox())!;
			const boxes = await parts.evaluateAll((all) =>
				all.map((one) => {
					const { left, top, right, bottom } = one.getBoundingClientRect();
					return { left, top, right, bottom };
				})
			);
			// A place of a name that has no room is left out.
			const standing = boxes.filter(({ left, right, top, bottom }) => right > left || bottom > top);
			return standing.filter(
				({ left, top, right, bottom }) =>
					left < map.x - 1 || top < map.y - 1 || bottom > map.y + map.height + 1 || right > dialog.x
			);
		};
		await expect.poll(outside, { message: id }).toEqual([]);
	}
});
