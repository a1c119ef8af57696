/** The relief as a browser shows it: what it makes of the image's opacity is no matter of course. */
import { expect, test } from './support.ts';

/** Opacity of an image, 0 to 255, each cell of a coarse grid the mean of its pixels. */
const COARSE = { width: 110, height: 92 };

test('faint slopes are as strong on the map as on drawn pictures', async ({ page }) => {
	await page.goto('./');
	const [shown, drawn] = await page.evaluate(async ({ width, height }) => {
		const opacity = async (file: string) => {
			const image = new Image();
			image.src = `atlas/${file}`;
			await image.decode();
			const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
			canvas.imageSmoothingQuality = 'high';
			canvas.drawImage(image, 0, 0, width, height);
			const { data } = canvas.getImageData(0, 0, width, height);
			return [...data].filter((_, i) => i % 4 === 3);
		};
		return Promise.all(['relief-light-small.avif', 'relief-drawn.png'].map(opacity));
	}, COARSE);
	const faint = drawn!.flatMap((opacity, i) => (opacity > 10 && opacity < 40 ? [i] : []));
	expect(faint.length).toBeGreaterThan(500);
	const sum = (of: number[]) => faint.reduce((total, i) => total + of[i]!, 0);
	expect(sum(shown!) / sum(drawn!)).toBeGreaterThan(0.75);
	expect(sum(shown!) / sum(drawn!)).toBeLessThan(1.4);
});
