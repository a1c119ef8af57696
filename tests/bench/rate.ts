/** Counts the frames that reach the screen, from the browser's own trace. */
import type { Browser, Page } from 'playwright';
import type { During } from './hand.ts';

/** The trace's name for a frame that is shown; one in which nothing changed is none. */
const SHOWN = 'Display::FrameDisplayed';

/** Frames a second while a hand moves; `move` tells when it does. */
export async function frameRate(
	browser: Browser,
	page: Page,
	move: (during: During) => Promise<void>
): Promise<number> {
	let rate = 0;
	let start = 0;
	await move({
		begin: async () => {
			await browser.startTracing(page, { categories: ['benchmark', 'viz'] });
			start = Date.now();
		},
		end: async () => {
			const seconds = (Date.now() - start) / 1000;
			const trace = JSON.parse((await browser.stopTracing()).toString()) as {
				traceEvents: { name: string }[];
			};
			rate = trace.traceEvents.filter(({ name }) => name === SHOWN).length / seconds;
		}
	});
	return rate;
}
