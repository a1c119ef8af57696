/** What is asked of a page from inside: a script that runs before the page's own. */

export interface Probe {
	/** Times in milliseconds since the navigation started. */
	ready: number | null;
	pressed: number | null;
	shown: number | null;
	/** Start and length of tasks over 50 ms. */
	tasks: [start: number, length: number][];
	/** When and by how much the layout shifted with no reader's doing. */
	shifts: [at: number, value: number][];
	/** The end of the last thing that happened: task, shift. */
	last: number;
}

/** Runs in the page: it sees nothing around it. `ready` is the selector of a finished map. */
export function installProbe({ ready }: { ready: string | null }): void {
	const probe: Probe = {
		ready: null,
		pressed: null,
		shown: null,
		tasks: [],
		shifts: [],
		last: 0
	};
	(window as unknown as { probe: Probe }).probe = probe;
	const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => {
			list.getEntries().forEach(take);
			probe.last = performance.now();
		}).observe({ type, buffered: true });
	observe('longtask', ({ startTime, duration }) => probe.tasks.push([startTime, duration]));
	observe('layout-shift', (entry) => {
		const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!shift.hadRecentInput) probe.shifts.push([shift.startTime, shift.value]);
	});
	// The moment at which the browser showed a passage, after layout and drawing.
	observe('element', (entry) => {
		const { renderTime } = entry as PerformanceEntry & { renderTime: number };
		if (probe.pressed !== null && renderTime > probe.pressed) probe.shown ??= renderTime;
	});
	addEventListener('pointerdown', (event) => (probe.pressed = event.timeStamp), true);

	const mark = () => {
		for (const quote of document.querySelectorAll('blockquote, blockquote p'))
			if (!quote.hasAttribute('elementtiming')) quote.setAttribute('elementtiming', 'passage');
		if (ready && probe.ready === null && document.querySelector(ready))
			probe.ready = performance.now();
	};
	new MutationObserver(mark).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ['class', 'data-ready']
	});
	document.addEventListener('DOMContentLoaded', mark);
}
