import { findChromium } from '../browser.ts';
import { expectPainted, forgiveHost, useHost, visit } from './host.ts';
import { expect, test } from './support.ts';

test.use({
	launchOptions: {
		executablePath: findChromium()?.path,
		args: ['--no-sandbox', '--disable-background-networking'],
		// As on most desks: a scroll bar takes its width from the page.
		ignoreDefaultArgs: ['--hide-scrollbars']
	}
});
useHost();

test('a frame that is too short, with a scroll bar, asks for the height of map and text', async ({
	page,
	baseURL,
	troubles
}) => {
	await visit(
		page,
		`<script>heard = []; addEventListener('message', ({ data }) => data.sentinel && heard.push(data.height));</script>
		<iframe src="${baseURL}embed/nakhchivan/" width="600" height="300"></iframe>`
	);
	const frame = page.frameLocator('iframe');
	await expectPainted(frame, 'short');
	const { bar, text } = await frame.locator('html').evaluate((root) => ({
		bar: innerWidth - root.clientWidth,
		text: root.querySelector<HTMLElement>('.inner')!.offsetHeight
	}));
	expect(bar).toBeGreaterThan(5);
	const heard = () => page.evaluate(() => (globalThis as unknown as { heard: number[] }).heard);
	await expect.poll(async () => (await heard()).at(-1)).toBeGreaterThan(text + 240);
	forgiveHost(troubles);
});
