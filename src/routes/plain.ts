/** A plain click acts here; with a modifier or another button the link goes where it says. */
export function onPlainClick(event: MouseEvent, action: (link: HTMLElement) => void) {
	if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
	event.preventDefault();
	action(event.currentTarget as HTMLElement);
}
