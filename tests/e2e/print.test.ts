/** On paper a map is as it was on the screen: each symbol stands at its place. */
import { expect, test, visit } from './support.ts';

test('symbols stand at their places on paper, wherever the reader has moved the map', async ({
	page
}) => {
	await visit(page, '');
	for (const key of ['+', 'ArrowRight', '+', 'ArrowUp'])
		await page.getByRole('application', { name: 'Map' }).press(key);
	// A sheet of A4 at 96 pixels per inch.
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 794, height: 1123 });
	const off = await page.evaluate(() => {
		dispatchEvent(new Event('beforeprint'));
		const units = document.querySelector<SVGSVGElement>('.picture > svg')!.getScreenCTM()!;
		const map = document.getElementById('map')!.getBoundingClientRect();
		return [...document.querySelectorAll<HTMLElement>('.names > .label:has(.marker)')].flatMap(
			(label) => {
				const { x, y, width, height } = label.querySelector('.marker')!.getBoundingClientRect();
				const middle = [x + width / 2, y + height / 2] as const;
				// What is out of its scales or cut by an edge is moved off the map.
				if (middle[1] > map.bottom || middle[1] < map.top) return [];
				const [left, top] = ['--x', '--y'].map((at) =>
					Number(label.style.getPropertyValue(at))
				) as [number, number];
				const place = new DOMPoint(left, top).matrixTransform(units);
				return [Math.hypot(place.x - middle[0], place.y - middle[1])];
			}
		);
	});
	expect(off.length).toBeGreaterThan(3);
	expect(Math.max(...off)).toBeLessThan(2);
});
