/** What a reader may do next, at random: with pointer, keyboard, window and history. */
import type { Page } from 'playwright/test';
import { random } from '../random.ts';

const WORDS = ['sitalchay', 'Şuşa', 'ارس', '132', 'nato 2021', '"><b>', 'zzzz', ''];
const KEYS = 'Tab Shift+Tab Enter Escape Space ArrowLeft ArrowUp + - 0 / Home PageDown'.split(' ');
const SIZES = [
	[320, 568],
	[390, 844],
	[844, 390],
	[768, 1024],
	[1440, 900]
] as const;
/** What opens, shows or leads somewhere in the page that is there. */
const PRESSED = 'a[href], button, summary, input, select, label';

export type Step = (page: Page) => Promise<unknown>;

/** Whether a press there, or on what has the focus, leads out of the site or saves a file. */
const leadsOut = (page: Page, at?: { x: number; y: number }) =>
	page.evaluate((at) => {
		const on = at ? document.elementFromPoint(at.x, at.y) : document.activeElement;
		const link = on?.closest('a');
		return Boolean(link && (link.origin !== location.origin || /\.\w+$/.test(link.pathname)));
	}, at);

/** Steps without end, the same for the same seed; each with its name. */
export function* wander(seed: number): Generator<readonly [name: string, step: Step]> {
	const next = random(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
	const press = async (page: Page, at: { x: number; y: number }) => {
		if (!(await leadsOut(page, at))) await page.mouse.click(at.x, at.y);
	};
	const steps: readonly (() => readonly [string, Step])[] = [
		() => {
			const [x, y] = [next(), next()];
			return [
				`press at ${x.toFixed(2)}, ${y.toFixed(2)}`,
				(page) => press(page, inside(page, x, y))
			];
		},
		() => {
			const share = next();
			return [
				`press what stands at ${share.toFixed(2)} of all`,
				async (page) => {
					const at = await page.evaluate(
						([selector, share]) => {
							const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
								one.checkVisibility({ visibilityProperty: true })
							);
							const one = shown[Math.floor(share * shown.length)];
							one?.scrollIntoView({ block: 'center', behavior: 'instant' });
							const box = one?.getBoundingClientRect();
							return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
						},
						[PRESSED, share] as const
					);
					if (at) await press(page, at);
				}
			];
		},
		() => {
			const [x, y, dx, dy] = [next(), next(), next(), next()];
			return [
				'drag',
				async (page) => {
					const [from, to] = [inside(page, x, y), inside(page, dx, dy)];
					await page.mouse.move(from.x, from.y);
					await page.mouse.down();
					await page.mouse.move(to.x, to.y, { steps: 5 });
					await page.mouse.up();
				}
			];
		},
		() => {
			const [x, y, by] = [next(), next(), Math.round((next() - 0.5) * 1200)];
			return [
				`wheel by ${by}`,
				async (page) => {
					const at = inside(page, x, y);
					await page.mouse.move(at.x, at.y);
					await page.mouse.wheel(0, by);
				}
			];
		},
		() => {
			const keys = Array.from({ length: 3 }, () => pick(KEYS));
			return [
				`keys ${keys.join(' ')}`,
				async (page) => {
					for (const key of keys)
						if (!/Enter|Space/.test(key) || !(await leadsOut(page))) await page.keyboard.press(key);
				}
			];
		},
		() => {
			const words = pick(WORDS);
			return [
				`find “${words}”`,
				async (page) => {
					const field = page.locator('search input[type=search]').first();
					if (await field.isVisible()) await field.fill(words, { timeout: 5000 }).catch(() => {});
				}
			];
		},
		() => {
			const [width, height] = pick(SIZES);
			return [`${width} × ${height} px`, (page) => page.setViewportSize({ width, height })];
		},
		() => {
			const colorScheme = pick(['light', 'dark'] as const);
			return [colorScheme, (page) => page.emulateMedia({ colorScheme })];
		},
		() => ['back', (page) => page.evaluate(() => void (history.length > 2 && history.back()))],
		() => ['forward', (page) => page.evaluate(() => history.forward())],
		() => ['reload', (page) => page.reload({ waitUntil: 'commit' })]
	];
	// Presses are what readers do most.
	const often = [steps[0]!, steps[1]!, steps[1]!, ...steps];
	for (;;) yield pick(often)();
}

/** A point of the window, by shares of it. */
function inside(page: Page, x: number, y: number) {
	const { width, height } = page.viewportSize()!;
	return { x: x * (width - 2) + 1, y: y * (height - 2) + 1 };
}
