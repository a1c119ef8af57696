/** Runs in a hostile host page: posts odd messages to a frame. It is sent there as text, so it stands alone. */

/** Posts `count` messages, the same ones for the same seed. */
export function postOdd(target: Window, count: number, seed: number): void {
	// mulberry32: a few lines, and the same everywhere.
	const random = () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
	const cyclic = () => {
		const object: Record<string, unknown> = { message: 'height', sentinel: 'amp' };
		return Object.assign(object, {
			self: object,
			list: [object],
			map: new Map([[object, object]])
		});
	};
	const deep = () => {
		let nest: unknown = 'end';
		for (let level = 0; level < 500; level++) nest = one([[nest], { nest }]);
		return nest;
	};
	const values: readonly (() => unknown)[] = [
		() => one([null, undefined, true, NaN, -Infinity, -0, 1e308, 7n, '', '\0', '\u202e', '\ud800']),
		() => one([new Date(NaN), /x/g, new Error('x'), new Map(), new Set(), new Blob(['x'])]),
		() => one([new ArrayBuffer(9), new Float64Array(9), new ImageData(1, 1), new Array(9)]),
		() => Math.random.toString(),
		cyclic,
		deep,
		// Their own fields, which a copy that goes field by field would set on every object.
		() => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
		() => 'x'.repeat(one([1001, 1_000, 200_000])),
		() => `${random()}`
	];
	const value = () => one(values)();
	/** What the frame, its hosts or programs of its like say, with something odd in it. */
	const near: readonly (() => unknown)[] = [
		() =>
			`[iFrameSizer]${String(one(['', '<b>', ' ', '__proto__', '../', '\n', '🗺']))}:${random()}`,
		() => `[iFrameSizer]${'a'.repeat(1000)}:8`,
		() => `pymxPYMx${String(one(['p1', '', '0']))}xPYMxheightxPYMx${random() * 1e9}`,
		() => ({ message: one(['height', 'link', 'close', 'setView']), value: value(), secret: 's1' }),
		() => ({ message: 'ready', secret: value() }),
		() => ({ sentinel: 'amp', type: one(['embed-size', 'unlock']), height: value() }),
		() => ({ 'aras-atlas': { opened: one(['iran', '__proto__', '<img src=x>']), open: value() } }),
		() => ({ type: one(['open', 'zoom', 'navigate']), href: 'javascript:alert(1)', at: value() }),
		() => JSON.stringify({ jsonrpc: '2.0', method: 'eval', params: ['1'] })
	];
	for (let i = 0; i < count; i++) target.postMessage(random() < 0.5 ? value() : one(near)(), '*');
}
