/** When what has changed can be seen. */

/** Runs once the browser has painted what has changed; on a page that is not shown, soon. */
export function afterPaint(run: () => void) {
	const late = setTimeout(run, 500);
	requestAnimationFrame(() => {
		clearTimeout(late);
		setTimeout(run);
	});
}
