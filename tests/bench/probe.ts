/** What is asked of a page from inside: a script that runs before the page's own. */

export interface Probe {
	/** Times in milliseconds since the navigation started. The live map is there. */
	ready: number | null;
	/** The reader's first press or turn of the wheel, by the event's own time stamp. */
	input: number | null;
	/** The first words shown after it. */
	shown: number | null;
	/** Start and length of tasks over 50 ms. */
	tasks: [start: number, length: number][];
}

/** Runs in the page: it sees nothing around it. `ready` is the selector of a live map. */
export function installProbe({ ready }: { ready: string | null }): void {
	const probe: Probe = { ready: null, input: null, shown: null, tasks: [] };
	(window as unknown as { probe: Probe }).probe = probe;
	const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
			type,
			buffered: true
		});
	observe('longtask', ({ startTime, duration }) => probe.tasks.push([startTime, duration]));
	// Element Timing: the moment at which the browser showed an element's words, after layout and drawing.
	observe('element', (entry) => {
		const { renderTime } = entry as PerformanceEntry & { renderTime: number };
		if (probe.input !== null && renderTime > probe.input) probe.shown ??= renderTime;
	});
	const input = ({ timeStamp }: Event) => (probe.input ??= timeStamp);
	addEventListener('pointerdown', input, { capture: true });
	addEventListener('wheel', input, { capture: true, passive: true });

	const look = () => {
		for (const quote of document.querySelectorAll('blockquote, blockquote p'))
			if (!quote.hasAttribute('elementtiming')) quote.setAttribute('elementtiming', 'passage');
		if (ready && probe.ready === null && document.querySelector(ready))
			probe.ready = performance.now();
	};
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		attributeFilter: ['class', 'data-map', 'data-ready']
	});
}
