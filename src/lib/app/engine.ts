/** Brings the live map when the reader reaches for it, and says how that goes. */
import type * as Live from '$lib/map/live';
import type { LiveMap, LiveMapOptions } from '$lib/map/live';
import type { Topologies } from '$lib/map/data';
import { bringText, DEADLINE_MS, type KnownFile } from '$lib/atlas/files';
import type { Contents, Drawn, Level } from './contents';

/** `late`: nothing has come within the deadline, and it may still come. `lost`: the drawing is gone. */
export type Status = 'picture' | 'starting' | 'live' | 'late' | 'lost' | 'failed';

/** A drawing that has not come back by then will not; in milliseconds. */
const LOST_MS = 2000;

type Opening = Omit<LiveMapOptions, 'lines' | 'areas' | 'topologies' | 'onlost' | 'onrestored'>;

export interface EngineOptions {
	readonly contents: Contents;
	/** The absolute address of the site's root. */
	readonly root: string;
	readonly onstatus: (status: Status) => void;
	/** The live map is drawn: for the first time, or again after its drawing was lost. */
	readonly onlive: (map: LiveMap) => void;
	/** What the map opens with, at the moment when it is made. */
	readonly open: () => Promise<Opening>;
}

/** Asks for the live map's files while the page is idle; nothing of them is run. */
export function prefetch({ live, levels, root }: Contents): void {
	const { map, ground } = levels[0]!;
	for (const file of [live.program, ...live.files, live.drawing.url, map.url, ground.url])
		expectFile('prefetch', `${root}/${file}`);
}

/** Asks for a file that is likely to be needed. */
export function expectFile(rel: 'prefetch' | 'modulepreload', href: string): void {
	const link = document.createElement('link');
	Object.assign(link, { rel, href });
	document.head.append(link);
}

/** A file's JSON, with every byte as it was built. Throws when it does not come. */
async function bringJson<T>({ url, sha256 }: KnownFile, root: string, again: string): Promise<T> {
	return JSON.parse(await bringText({ url: new URL(url + again, root).href, sha256 })) as T;
}

/** A level's two topologies; `again` is put behind their addresses. Throws when one does not come. */
export async function bringLevel(level: Level, root: string, again: string): Promise<Topologies> {
	const [map, ground] = await Promise.all([
		bringJson<Topologies['map']>(level.map, root, again),
		bringJson<Topologies['ground']>(level.ground, root, again)
	]);
	return { map, ground };
}

/** A new element for a live map, in the place of the last one's. */
export function containerIn(ground: HTMLElement): HTMLElement {
	ground.querySelector('.live')?.remove();
	const container = document.createElement('div');
	container.className = 'live';
	ground.append(container);
	return container;
}

export class Engine {
	readonly #options: EngineOptions;
	#attempt = 0;
	#map: LiveMap | null = null;
	#gone: ReturnType<typeof setTimeout> | undefined;
	status: Status = 'picture';

	constructor(options: EngineOptions) {
		this.#options = options;
	}

	#tell(status: Status) {
		this.status = status;
		this.#options.onstatus(status);
	}

	/**
	 * Starts the live map, unless it is there or on its way. What did not come the last time is asked
	 * for under another address.
	 */
	async start(): Promise<void> {
		if (this.status === 'starting' || this.status === 'live') return;
		this.stop();
		const attempt = this.#attempt;
		const current = () => attempt === this.#attempt;
		this.#tell('starting');
		const deadline = setTimeout(() => current() && this.#tell('late'), DEADLINE_MS);
		try {
			this.#arrived(await this.#make(attempt, current));
		} catch (error) {
			console.info('Live map:', error);
			if (!current()) return;
			this.stop();
			this.#tell('failed');
		} finally {
			clearTimeout(deadline);
		}
	}

	#arrived(map: LiveMap) {
		if (map !== this.#map) return;
		clearTimeout(this.#gone);
		this.#tell('live');
		this.#options.onlive(map);
	}

	async #make(attempt: number, current: () => boolean): Promise<LiveMap> {
		const { contents, root, open } = this.#options;
		const { live, levels } = contents;
		const again = attempt > 1 ? `?again=${attempt - 1}` : '';
		const program = new URL(live.program + again, root).href;
		const [{ createLiveMap, prepare }, drawn, topologies] = await Promise.all([
			import(/* @vite-ignore */ program) as Promise<typeof Live>,
			bringJson<Drawn>(live.drawing, root, again),
			bringLevel(levels[0]!, root, again)
		]);
		const check = () => {
			if (!current()) throw new Error('Another attempt has begun.');
		};
		// Its container would take the place of the other's map.
		check();
		prepare(attempt - 1);
		const options = await open();
		check();
		const map = createLiveMap({
			...{ ...options, ...drawn, topologies },
			onlost: () => {
				this.#tell('lost');
				this.#gone = setTimeout(() => this.#tell('failed'), LOST_MS);
			},
			onrestored: () => this.#arrived(map)
		});
		this.#map = map;
		await map.ready;
		return map;
	}

	/** Takes away what there is of a live map. */
	stop() {
		clearTimeout(this.#gone);
		this.#attempt++;
		this.#map?.remove();
		this.#map = null;
	}
}
