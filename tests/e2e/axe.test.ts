/** Every kind of page meets the rules of access, narrow and wide, light and dark and in forced colours. */
import type { Page } from 'playwright/test';
import { figure } from '../figures/figure.ts';
import { violations } from './axe.ts';
import { expect, expectLive, expectOpen, goLive, link, stage, test, visit } from './support.ts';

const WIDTHS = [320, 768, 1280] as const;
const COLOURS = {
	light: { colorScheme: 'light', forcedColors: 'none' },
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	forced: { colorScheme: 'light', forcedColors: 'active' }
} as const;
type Colours = keyof typeof COLOURS;
const CASES = WIDTHS.flatMap((width) =>
	(Object.keys(COLOURS) as Colours[]).map((colours) => ({ width, colours }))
);

/** What stands on the explorer once it is idle. */
async function explorer(page: Page, query = '') {
	await visit(page, query);
	await expect(page.locator('.told')).toBeAttached();
}
const plain = (path: string) => (page: Page) => page.goto(path);

/** One page of each kind, and how it comes to be looked at. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	'the explorer': (page) => explorer(page),
	'the explorer with its arrows, live': async (page) => {
		await explorer(page);
		await goLive(page);
		await stage(page).getByRole('button', { name: 'Arrows that move the map' }).click();
	},
	'a feature open': async (page) => {
		await explorer(page, '?feature=sitalchay');
		await expectOpen(page, 'Sitalchay air base');
	},
	'a concern open': async (page) => {
		await explorer(page, '?concern=nato');
		await expect(page.locator('#popover blockquote').first()).toBeVisible();
	},
	'a feature opened from the list': async (page) => {
		await explorer(page);
		await link(page, 'Iran').press('Enter');
		await expectOpen(page, 'Iran');
	},
	'something found': async (page) => {
		await explorer(page);
		const field = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
		await field.focus();
		await field.fill('iran');
		await expect(page.locator('search a').nth(2)).toBeVisible();
	},
	'the list of features': plain('features/'),
	'a feature': plain('features/zangezur-route/'),
	'the list of concerns': plain('concerns/'),
	'a concern': plain('concerns/nato/'),
	'the documents': plain('documents/'),
	'a document': plain('documents/avim-balance-policy/'),
	'a passage': plain('passages/avim-khamenei/'),
	'the views': plain('views/'),
	'a view': plain('views/zangezur-route/'),
	'where the documents differ': plain('disagreements/'),
	'the matrix': plain('matrix/'),
	'the timeline': plain('timeline/'),
	'the tour': plain('tour/'),
	'a step of the tour': plain('tour/the-route/'),
	find: plain('find/'),
	verify: plain('verify/'),
	'the builder of embeds': plain('share/'),
	'the data': plain('data/'),
	about: plain('method/'),
	'a frame': plain('embed/zangezur-route/'),
	'a frame of the whole, come to life': async (page) => {
		await page.goto('embed/overview/');
		await stage(page).hover();
		await expectLive(page);
	},
	'the timeline’s frame': plain('embed/timeline/'),
	'a page that is not there': plain('404/')
};

// Otherwise every third page, and one case each.
const all = Boolean(process.env.ATLAS_ALL);
const asked = Object.entries(PAGES).filter((_, index) => all || index % 3 === 1);
asked.forEach(([name, come], index) => {
	test(`${name} meets the rules of access`, async ({ page, troubles }) => {
		test.setTimeout(240_000);
		const cases = all ? CASES : [CASES[index % CASES.length]!];
		let wrong = 0;
		for (const { width, colours } of cases) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ ...COLOURS[colours], reducedMotion: 'reduce' });
			await come(page);
			const found = await violations(page);
			if (found.length) wrong++;
			expect.soft(found, `${width} px, ${colours}`).toEqual([]);
		}
		if (all) figure('axe', name, { wrong, of: cases.length });
		if (name === 'a page that is not there') troubles.length = 0;
	});
});
