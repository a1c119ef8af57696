/** A reader who reaches for the map five seconds after coming, and then goes on moving it. */
import { LOST, PATIENCE, approach } from './aim.ts';
import { film } from './film.ts';
import type { During } from './hand.ts';
import { movedAt } from './picture.ts';
import { frameRate } from './rate.ts';
import { pause, probed, type Visit } from './visit.ts';

export interface Reach {
	/** Milliseconds from the first gesture to a picture that has moved; `LOST` when it never does. */
	readonly move: number | null;
	/** From the first gesture to the live map; `null` where it was there before, or never comes. */
	readonly live: number | null;
	/** Frames a second while the map is dragged, and while the wheel turns; `null` when it never moves. */
	readonly drag: number | null;
	readonly wheel: number | null;
}

/** Between the last thing that happened and a measured drag. */
const CALM = 2000;

export async function reach(visit: Visit): Promise<Reach> {
	const { target, browser, page, session } = visit;
	const { frames, stop } = await film(session);
	const { hand, point } = await approach(visit, 'map');
	await hand.reach(point);
	if (target.ready)
		await page
			.locator(target.ready)
			.first()
			.waitFor({ state: 'attached', timeout: PATIENCE })
			.catch(() => {});
	await pause(CALM);
	await stop();
	const { origin, input, ready } = await probed(page);
	const began = origin + (input ?? Infinity);
	const moved = movedAt(frames, began);
	const { wheel } = hand;
	// A picture that has never moved has no rate of it.
	const rate = (move: (during: During) => Promise<void>) =>
		moved ? frameRate(browser, page, move) : null;
	const drag = await rate((during) => hand.drag(point, during));
	await pause(CALM);
	return {
		move: moved ? moved - began : LOST,
		live: ready !== null && input !== null && ready > input ? ready - input : null,
		drag,
		wheel: wheel && (await rate((during) => wheel(point, during)))
	};
}
