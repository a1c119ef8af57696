/** What a frame's address asks of it: layers, a place, another feature or concern. */
import { boxShown } from '$lib/geo/mercator';
import { parseView, type At } from '$lib/view/view';

/** Applies what is valid; the frame is as it was built otherwise. */
export function applyAddress(address: URL, main: HTMLElement, section: HTMLElement) {
	const frames = (main.dataset.frames ?? '').split(' ');
	const boxes = [...section.querySelectorAll<HTMLInputElement>('input[name=layers]')];
	const view = parseView(address.searchParams, {
		layers: boxes.map(({ value, checked }) => ({ id: value, on: checked })),
		features: frames,
		concerns: frames
	});
	// Each feature and concern has a frame of its own, so another one is another frame.
	const other = view.feature ?? view.concern;
	if (other && other !== main.dataset.view && other !== section.dataset.open) {
		const target = new URL(`../${other}/`, address);
		target.search = address.search;
		target.hash = address.hash;
		for (const name of ['feature', 'concern']) target.searchParams.delete(name);
		location.replace(target);
		return;
	}
	for (const box of boxes) box.checked = view.layers.includes(box.value);
	if (view.at) showAt(section, view.at);
}

/** Shows a place instead of the view's bounds, at its zoom whatever the frame's size. */
function showAt(section: HTMLElement, at: At) {
	const [x, y, scale] = section.dataset.frame!.split(',').map(Number) as [number, number, number];
	const poster = section.querySelector<HTMLElement>('.poster')!;
	section.dataset.at = [at.zoom, ...at.center].join();
	// The bar is true at the built scale only.
	section.querySelector<HTMLElement>('[data-scale]')?.remove();
	const draw = () => {
		const size = { width: section.clientWidth, height: section.clientHeight };
		if (!size.width || !size.height) return;
		const shown = boxShown({ ...at, bearing: 0, pitch: 0 }, size);
		const [left, top] = [(shown.x - x) * scale, (shown.y - y) * scale];
		const [width, height] = [shown.width * scale, shown.height * scale];
		for (const svg of poster.querySelectorAll('svg'))
			svg.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
		const style = { cx: left + width / 2, cy: top + height / 2, bw: width, bh: height };
		for (const [name, value] of Object.entries(style))
			poster.style.setProperty(`--${name}`, String(value));
	};
	new ResizeObserver(draw).observe(section);
}
