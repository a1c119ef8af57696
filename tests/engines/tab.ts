/** One tab of a browser and the hand that uses it: what the drivers of all engines can do. */
export interface Tab {
	/** Goes to an address; comes back when the page has loaded. */
	goto(url: string): Promise<unknown>;
	/** The value of a JavaScript expression in the page. */
	run<T>(expression: string): Promise<T>;
	/** Moves the mouse to a place in the window, in CSS pixels. */
	move(x: number, y: number): Promise<unknown>;
	/** Clicks there. */
	press(x: number, y: number): Promise<unknown>;
	key(name: 'ArrowLeft' | 'Enter' | 'Escape'): Promise<unknown>;
	type(text: string): Promise<unknown>;
	/** What the page has thrown since the tab was opened, one line each. */
	thrown(): Promise<readonly string[]>;
	close(): Promise<unknown>;
}

/** An engine that is installed here, with its tabs. */
export interface Engine {
	readonly version: string;
	open(): Promise<Tab>;
	/** Journeys that only this engine can make, each with a page of its own. */
	readonly own: Readonly<Record<string, (site: string) => Promise<void>>>;
	close(): Promise<unknown>;
}

const PATIENCE_MS = 30_000;
const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** Waits until an expression is true of the page. */
export async function until(tab: Tab, what: string): Promise<void> {
	const end = performance.now() + PATIENCE_MS;
	while (performance.now() < end) {
		if (await tab.run<boolean>(`!!(${what})`).catch(() => false)) return;
		await pause(100);
	}
	throw new Error(`This never came true: ${what}`);
}

/** The first element of a selector, as an expression. */
export const one = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;

/** The middle of an element, once it is there and in sight. */
async function middle(tab: Tab, element: string): Promise<readonly [number, number]> {
	await until(tab, `${element}?.getBoundingClientRect().width`);
	return tab.run(`(() => {
		const seen = ${element}.getBoundingClientRect();
		if (seen.top < 0 || seen.bottom > innerHeight)
			${element}.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { x, y, width, height } = ${element}.getBoundingClientRect();
		return [x + width / 2, y + height / 2];
	})()`);
}

/** Clicks an element, given as an expression. */
export const press = async (tab: Tab, element: string) =>
	tab.press(...(await middle(tab, element)));

/** Rests on an element, as a pointer does that comes from beside it. */
export async function rest(tab: Tab, element: string) {
	const [x, y] = await middle(tab, element);
	await tab.move(x - 9, y - 9);
	await tab.move(x, y);
}

export const focus = (tab: Tab, selector: string) => tab.run(`${one(selector)}.focus()`);
