/** A reader who only looks: the page comes, and nobody touches it. */
import { brotliCompressSync } from 'node:zlib';
import { film } from './film.ts';
import { paintedAt } from './picture.ts';
import { pause, probed, type Visit } from './visit.ts';
import { arrivedBy, bytesOf, complete, watchWire, type Wire } from './wire.ts';

/** Nothing painted, nothing fetched and no long task for so long: the page rests. */
const REST = 5000;
const PATIENCE = 120_000;

/** Times in milliseconds since the navigation, sizes in bytes; `null` where the page has no such thing. */
export interface Load {
	/** First Contentful Paint. */
	readonly paint: number | null;
	/** 95 % of the picture in which the page comes to rest, names included. */
	readonly picture: number | null;
	/** The live map, where it starts by itself. */
	readonly start: number | null;
	/** What tasks take over 50 ms each, until five seconds after the last paint. */
	readonly blocked: number;
	/** What had come by the time of the picture, and by the rest. */
	readonly firstBytes: number;
	readonly firstRequests: number;
	readonly bytes: number;
	readonly requests: number;
}

/** Films and counts until the page rests. */
async function watch({ page, session, go }: Visit) {
	const wire = watchWire(session);
	const { frames, stop } = await film(session);
	await go();
	for (const begin = Date.now(); ; await pause(200)) {
		if (Date.now() - begin > PATIENCE) throw new Error('The page does not come to rest.');
		const last = Math.max(frames.at(-1)?.time ?? 0, wire.last, begin);
		if (Date.now() - last < REST) continue;
		const probe = await probed(page);
		const ends = probe.tasks.map(([start, length]) => probe.origin + start + length);
		if (Date.now() - Math.max(last, ...ends) < REST) continue;
		await stop();
		complete(wire, probe.files, probe.origin);
		return { wire, probe, frames: frames.filter(({ time }) => time >= probe.origin) };
	}
}

export async function load(visit: Visit): Promise<Load> {
	const { wire, probe, frames } = await watch(visit);
	const { origin, tasks, paint, ready } = probe;
	const painted = paintedAt(frames);
	const first = arrivedBy(wire, painted ?? Infinity);
	const end = (frames.at(-1)?.time ?? origin) - origin + REST;
	const { bytes, requests } = arrivedBy(wire);
	return {
		paint,
		picture: painted && painted - origin,
		start: ready,
		blocked: tasks
			.filter(([start]) => start < end)
			.reduce((sum, [, length]) => sum + length - 50, 0),
		...{ firstBytes: first.bytes, firstRequests: first.requests, bytes, requests }
	};
}

/** What a script's file weighs over the wire; 0 for what came with another. */
function weightOf({ requests }: Wire, url: string): number {
	const request = [...requests.values()].find((request) => request.url === url);
	return request ? bytesOf(request) : 0;
}

/** Bytes over the wire of all scripts that have run when the page rests. Slows the page: in a visit of its own. */
export async function scriptRun(visit: Visit): Promise<number> {
	const { page } = visit;
	await page.coverage.startJSCoverage({ resetOnNavigation: false });
	const { wire } = await watch(visit);
	const scripts = await page.coverage.stopJSCoverage();
	const ran = scripts.filter(({ functions }) => functions[0]?.ranges[0]?.count);
	const document = page.url();
	// A script inside the document is weighed as if it came alone, compressed as the document is.
	const inside = ran
		.filter(({ url }) => url === document)
		.map(({ source }) => brotliCompressSync(source ?? '').length);
	const files = new Set([
		...ran.map(({ url }) => url).filter((url) => url !== document),
		...page.workers().map((worker) => worker.url())
	]);
	return [...files]
		.map((url) => weightOf(wire, url))
		.concat(inside)
		.reduce((a, b) => a + b, 0);
}
