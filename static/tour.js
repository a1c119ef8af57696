/** Arrow keys and a swipe lead to the step before or after: links of the page, which work without this too. */
const follow = (rel) => document.querySelector(`a[rel=${rel}]`)?.click();
/** What has arrows or swipes of its own, or a text that somebody marks. */
const isTaken = (target) =>
	!getSelection().isCollapsed ||
	target.closest?.('input, select, textarea, [contenteditable], pre, .ground, dialog[open]');

addEventListener('keydown', (event) => {
	const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
	if (!rel || event.defaultPrevented || isTaken(event.target)) return;
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	follow(rel);
});

/** A finger that leaves from the very edge means the browser's own way back. */
const EDGE = 24;
let from;
addEventListener(
	'touchstart',
	({ touches, target }) => {
		const [{ clientX: x, clientY: y }] = touches;
		const isOne = touches.length === 1 && x > EDGE && x < innerWidth - EDGE;
		from = isOne && !isTaken(target) ? { x, y } : undefined;
	},
	{ passive: true }
);
addEventListener(
	'touchend',
	({ changedTouches: [{ clientX, clientY }] }) => {
		if (!from) return;
		const [x, y] = [clientX - from.x, clientY - from.y];
		if (Math.abs(x) > 60 && Math.abs(x) > 2 * Math.abs(y)) follow(x < 0 ? 'next' : 'prev');
		from = undefined;
	},
	{ passive: true }
);
