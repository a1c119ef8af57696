/** A reader's hand: mouse or finger. Its events are sent when they are due, however busy the page is. */
import type { CDPSession } from 'playwright';
import { pause } from './visit.ts';

export type Point = readonly [x: number, y: number];

export interface Hand {
	/** Comes to rest over a place; a finger comes only with its press. */
	arrive(at: Point): void;
	/** Presses and lets go in one moment. */
	press(at: Point): void;
	/** The first gesture: some notches of a wheel, or a short drag of a finger. */
	reach(at: Point): Promise<void>;
	/** Drags steadily to and fro; `during` is told when the hand moves and stops moving. */
	drag(at: Point, during: During): Promise<void>;
	/** Turns the wheel steadily in and out; `null` for a finger. */
	wheel: ((at: Point, during: During) => Promise<void>) | null;
}

export interface During {
	begin(): Promise<void>;
	end(): Promise<void>;
}

const STEP = 16;
const STEADY = 2000;
/** Pixels of a step; at the turn the hand is a second's way off. */
const SPEED = 3;

/** Runs a step every 16 ms for two seconds, with its offset: forth in the first half, back in the second. */
async function steadily(during: During, step: (offset: number, forth: boolean) => void) {
	await during.begin();
	const start = Date.now();
	for (let now = 0; now < STEADY; now = Date.now() - start) {
		const forth = now < STEADY / 2;
		step(((forth ? now : STEADY - now) / STEP) * SPEED, forth);
		await pause(STEP);
	}
	await during.end();
}

/** Sends an event without waiting until the page has handled it. */
const sender = (session: CDPSession) => ({
	mouse(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', [x, y]: Point, held = false) {
		const button = held || type !== 'mouseMoved' ? ('left' as const) : ('none' as const);
		const clickCount = type === 'mouseMoved' ? 0 : 1;
		const buttons = held ? 1 : 0;
		session
			.send('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount })
			.catch(() => {});
	},
	wheel([x, y]: Point, deltaY: number) {
		session
			.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY })
			.catch(() => {});
	},
	touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) {
		const touchPoints = at ? [{ x: at[0], y: at[1] }] : [];
		session.send('Input.dispatchTouchEvent', { type, touchPoints }).catch(() => {});
	}
});

export function mouse(session: CDPSession): Hand {
	const send = sender(session);
	return {
		arrive: (at) => send.mouse('mouseMoved', at),
		press: (at) => {
			send.mouse('mousePressed', at, true);
			send.mouse('mouseReleased', at);
		},
		reach: async (at) => {
			for (let notch = 0; notch < 4; notch++) {
				send.wheel(at, -100);
				await pause(50);
			}
		},
		drag: async ([x, y], during) => {
			send.mouse('mousePressed', [x, y], true);
			await steadily(during, (offset) => send.mouse('mouseMoved', [x + offset, y], true));
			send.mouse('mouseReleased', [x, y]);
		},
		wheel: (at, during) => steadily(during, (_, forth) => send.wheel(at, forth ? -8 : 8))
	};
}

export function finger(session: CDPSession): Hand {
	const send = sender(session);
	return {
		arrive: () => {},
		press: (at) => {
			send.touch('touchStart', at);
			send.touch('touchEnd');
		},
		reach: async ([x, y]) => {
			send.touch('touchStart', [x, y]);
			// The first step is longer than what a browser takes for a trembling finger.
			for (let step = 1; step <= 10; step++) {
				send.touch('touchMove', [x + 20 + 4 * step, y]);
				await pause(STEP);
			}
			send.touch('touchEnd');
		},
		drag: async ([x, y], during) => {
			send.touch('touchStart', [x, y]);
			await steadily(during, (offset) => send.touch('touchMove', [x + offset, y]));
			send.touch('touchEnd');
		},
		wheel: null
	};
}
