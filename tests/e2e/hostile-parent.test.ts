/** A frame takes no command: whatever its host posts, it shows what it showed, and goes on working. */
import type { Frame, Page } from 'playwright/test';
import { forgiveHost, useHost, visit } from './host.ts';
import { noteMaps } from './live.ts';
import { postOdd } from './odd-messages.ts';
import { expect, expectOpen, goLive, standing, test } from './support.ts';

useHost();

const MESSAGES = 10_000;
const SEED = 14;
/** iframe-resizer's first message: the only one that a frame answers. */
const sizer = (name: string) => `[iFrameSizer]${name}:8:false:false:32:true`;

/** All that a reader sees of a frame, and what a message could have left behind. */
const held = (frame: Frame) =>
	frame.evaluate(() => {
		return {
			...{ center: window.maps[0]!.getCenter(), zoom: window.maps[0]!.getZoom() },
			...{ address: location.href, title: document.title, scroll: scrollY },
			...{
				live: window.maps.length,
				words: document.querySelector<HTMLElement>('main')!.innerText
			},
			picture: document.querySelector('.picture svg')!.getAttribute('viewBox'),
			polluted: 'polluted' in {}
		};
	});

/** The names by which the frame has answered its host since it began to listen. */
const answered = (page: Page) =>
	page.evaluate(() =>
		(globalThis as unknown as { heard: unknown[] }).heard.map(
			(data) => /^\[iFrameSizer\](.+):\d+:0:size$/.exec(String(data))?.[1] ?? 'something else'
		)
	);

test(`${MESSAGES.toLocaleString('en')} odd messages of a hostile host change nothing in a frame, and one from elsewhere is not answered`, async ({
	page,
	baseURL,
	troubles
}) => {
	await noteMaps(page);
	await visit(
		page,
		`<script>heard = []; ${postOdd}</script>
		<iframe id="frame" src="${baseURL}embed/zangezur-route/" width="640" height="1000"></iframe>
		<iframe srcdoc="" name="other"></iframe>`
	);
	const inside = page.frameLocator('#frame');
	await goLive(inside);
	const frame = page.frames().find((one) => one.url().includes('/embed/'))!;
	const before = await held(frame);

	await page.evaluate(
		([count, seed, spoofed, last]) => {
			const { heard } = globalThis as unknown as { heard: unknown[] };
			const target = document.querySelector<HTMLIFrameElement>('#frame')!.contentWindow!;
			addEventListener('message', ({ data }) => heard.push(data));
			// Another frame of the same page: its messages have another source.
			const other = (frames as unknown as Record<string, Window>).other!;
			const script = other.document.createElement('script');
			script.textContent = `top.frames[0].postMessage(${JSON.stringify(spoofed)}, '*')`;
			other.document.body.append(script);
			(globalThis as unknown as { postOdd: typeof postOdd }).postOdd(target, count, seed);
			target.postMessage(last, '*');
		},
		[MESSAGES, SEED, sizer('spoofed'), sizer('last')] as const
	);

	// They come in order: once the last is answered, all have been heard.
	await expect.poll(async () => (await answered(page)).at(-1)).toBe('last');
	expect([...new Set(await answered(page))].toSorted()).toEqual(['__proto__', 'last']);
	expect(await held(frame)).toEqual(before);
	await (await standing(inside.locator('.names a[data-feature=nakhchivan] .text'))).click();
	await expectOpen(inside, 'Nakhchivan');
	forgiveHost(troubles);
});
