/** What a press means: on points of every main name and every main line, on picture and live map. */
import type { Page } from 'playwright/test';
import type { OwnContents } from '../../src/lib/app/contents.ts';
import { frameOf } from '../../src/lib/picture/units.ts';
import { unproject } from '../../src/lib/geo/mercator.ts';
import {
	expect,
	expectLive,
	expectOpen,
	goLive,
	main,
	popover,
	stage,
	test,
	visit
} from './support.ts';

const SHARES = [0.04, 0.2, 0.35, 0.5, 0.65, 0.8, 0.96];
/** So many points of each are pressed. */
const PRESSES = process.env.ATLAS_ALL ? SHARES.length : 3;
const ids = main.map(({ id }) => id);
const lines = main.filter(({ look }) => look.strokes).map(({ id }) => id);

interface Target {
	readonly id: string;
	readonly part: 'name' | 'line';
	readonly x: number;
	readonly y: number;
}

/** Points of every main name and line; those that the map shows and nothing covers. */
const targets = (page: Page): Promise<Target[]> =>
	page.evaluate(
		([ids, shares]) => {
			const ground = document.querySelector('#map .ground')!.getBoundingClientRect();
			const places = (id: string, share: number) => {
				// A name may have several places; those without room are left out.
				const box = [...document.querySelectorAll(`.names [data-feature="${id}"] .text`)]
					.map((text) => text.getBoundingClientRect())
					.find(({ width }) => width > 0);
				const paths = [
					...document.querySelectorAll<SVGPathElement>(
						`.picture [data-feature="${id}"][data-part=line] path[id]`
					)
				];
				let along = share * paths.reduce((sum, path) => sum + path.getTotalLength(), 0);
				const path = paths.find((path) => (along -= path.getTotalLength()) <= 0);
				const at = path
					?.getPointAtLength(path.getTotalLength() + along)
					.matrixTransform(path.getScreenCTM()!);
				return [
					...(box
						? [{ part: 'name', x: box.x + share * box.width, y: box.y + box.height / 2 }]
						: []),
					...(at ? [{ part: 'line', x: at.x, y: at.y }] : [])
				].map((place) => ({ id, ...place }) as Target);
			};
			const along = ids.map((id) => ({
				id,
				at: Array.from({ length: 400 }, (_, i) => places(id, (i + 1) / 400)).flatMap((all) =>
					all.filter(({ part }) => part === 'line')
				)
			}));
			// Where two lines lie on each other either may be meant.
			const isAlone = ({ id, part, x, y }: Target) =>
				part === 'name' ||
				along.every(
					(other) => other.id === id || other.at.every((at) => Math.hypot(at.x - x, at.y - y) > 3)
				);
			return shares
				.flatMap((share) => ids.flatMap((id) => places(id, share)))
				.filter(isAlone)
				.filter(({ id, part, x, y }) => {
					if (x < ground.left || x > ground.right || y < ground.top || y > ground.bottom)
						return false;
					if (!document.elementFromPoint(x, y)?.closest('.ground')) return false;
					// Where another name or symbol lies, that is meant.
					const named = [-12, -6, 0, 6, 12]
						.flatMap((by) => [
							...document.elementsFromPoint(x + by, y),
							...document.elementsFromPoint(x, y + by)
						])
						.map((over) => over.closest<HTMLElement>('.names [data-feature]')?.dataset.feature);
					return named.every((over) => !over || (over === id && part === 'name'));
				});
		},
		[ids, SHARES] as const
	);

/** Where the map looks: its middle in tenths of the picture's units, and pixels to a hundred of them. */
const camera = (page: Page) =>
	stage(page)
		.locator('.ground')
		.evaluate((ground) => {
			const [x, y, width, height] = ['--cx', '--cy', '--bw', '--bh'].map((name) =>
				Number((ground as HTMLElement).style.getPropertyValue(name))
			) as [number, number, number, number];
			const scale = Math.min(ground.clientWidth / width, ground.clientHeight / height);
			return [x * 10, y * 10, scale * 100].map(Math.round);
		});

/** An address at which a name that has no room in the first view stands in the middle of the map. */
async function addressOf(page: Page, id: string): Promise<string> {
	const [label, contents] = await Promise.all([
		page
			.locator(`.names [data-feature="${id}"]`)
			.first()
			.evaluate((label) => {
				const { style } = label as HTMLElement;
				return ['--x', '--y', '--min'].map((name) => Number(style.getPropertyValue(name)));
			}),
		page.locator('#contents').textContent()
	]);
	const [x, y, min] = label as [number, number, number];
	const { box, scale } = frameOf((JSON.parse(contents!) as OwnContents).home);
	const [lng, lat] = unproject([box.x + x / scale, box.y + y / scale]);
	return `?at=${Math.log2((min * scale) / 512) + 0.2}/${lat}/${lng}`;
}

/** On the picture and on the live map, by finger and by mouse. */
const WINDOWS = [
	[390, 844, false],
	[390, 844, true],
	[1440, 900, false],
	[1440, 900, true]
] as const;

for (const [width, height, live] of process.env.ATLAS_ALL ? WINDOWS : [WINDOWS[0], WINDOWS[3]])
	test.describe(`at ${width} px`, () => {
		const touch = width < 500;
		test.use({ viewport: { width, height }, hasTouch: touch });

		test(`a press on a name or a line of the ${live ? 'live map' : 'picture'} opens what it shows`, async ({
			page,
			troubles
		}) => {
			test.setTimeout(240_000);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			if (!live) await page.route('**/live.*.js*', (route) => route.abort());
			const pressed = new Set<string>();
			const wrong: string[] = [];
			await visit(page, '');
			for (const address of ['', await addressOf(page, 'zangezur-route')]) {
				if (address) await visit(page, address);
				// Names that come later take places too.
				await page.waitForLoadState('networkidle');
				const points = (await targets(page))
					.filter(({ id, part }) => !pressed.has(`${part} ${id}`))
					.filter(({ id, part }, i, all) => {
						const before = all.slice(0, i).filter((one) => one.id === id && one.part === part);
						return before.length < PRESSES;
					});
				await goLive(page, live ? 'live' : 'failed');
				const start = await camera(page);
				for (const { id, part, x, y } of points) {
					await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
					const opened = () => new URL(page.url()).searchParams.get('feature');
					await expect
						.poll(opened, { timeout: 3000 })
						.not.toBeNull()
						.catch(() => {});
					if (opened() !== id)
						wrong.push(`${part} of ${id} at ${Math.round(x)}, ${Math.round(y)}: ${opened()}`);
					await page.keyboard.press('Escape');
					await expect(popover(page)).toBeHidden();
					await expect.poll(() => camera(page)).toEqual(start);
				}
				for (const { id, part } of points) pressed.add(`${part} ${id}`);
			}
			expect(wrong).toEqual([]);
			expect([...pressed].sort()).toEqual(
				[...ids.map((id) => `name ${id}`), ...lines.map((id) => `line ${id}`)].sort()
			);
			await expect(stage(page)).toHaveAttribute('data-map', live ? 'live' : 'failed');
			// Without the live map its program was refused.
			if (!live) troubles.length = 0;
		});
	});

test('what else lies under a press is within reach', async ({ page }) => {
	await visit(page, '?at=9.6/38.95/46.6');
	await expectLive(page);
	const route = main.find(({ id }) => id === 'zangezur-route')!;
	const at = (await targets(page)).find(({ id, part }) => id === route.id && part === 'line');
	await page.mouse.click(at!.x, at!.y);
	await expectOpen(page, route.name);
	const also = popover(page).locator('.here a').first();
	const name = (await also.textContent())!;
	await also.click();
	await expectOpen(page, name);
});
