/** A machine that cannot keep up draws the map with fewer pixels while it moves, and sharp once it stands. */
import { expect, goLive, stage, test, visit } from './support';

/** Pixels of the drawing for each of the window's. */
const DRAWN = () => {
	const { width, clientWidth } = document.querySelector<HTMLCanvasElement>('#map canvas')!;
	return width / clientWidth / devicePixelRatio;
};

const WIDTH = () => document.querySelector('#map canvas')!.clientWidth;

test.use({ viewport: { width: 1600, height: 900 } });

test('a map that is dragged slowly is coarse until it stands, and goes where the hand goes', async ({
	page
}) => {
	await visit(page, '/');
	await goLive(page);
	expect(await page.evaluate(DRAWN)).toBeCloseTo(1, 1);
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 20 });
	const name = stage(page).locator('.label[data-feature="nakhchivan"]:not(.out)').first();
	const before = (await name.boundingBox())!;

	await page.mouse.move(900, 500);
	await page.mouse.down();
	let moved = 0;
	await expect(async () => {
		moved += 4;
		await page.mouse.move(900 + moved, 500);
		expect(await page.evaluate(DRAWN)).toBeCloseTo(0.5, 1);
	}).toPass({ intervals: [1] });
	const further = moved + 40;
	await page.mouse.move(900 + further, 500);
	await expect.poll(async () => (await name.boundingBox())!.x - before.x).toBeGreaterThan(moved);
	await page.mouse.up();

	await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await expect.poll(() => page.evaluate(DRAWN)).toBeCloseTo(1, 1);

	// Another size is no movement.
	await page.setViewportSize({ width: 1200, height: 800 });
	await expect.poll(() => page.evaluate(WIDTH)).toBeLessThan(1000);
	for (let frame = 0; frame < 3; frame++)
		await page.evaluate(() => new Promise(requestAnimationFrame));
	expect(await page.evaluate(DRAWN)).toBeCloseTo(1, 1);
});
