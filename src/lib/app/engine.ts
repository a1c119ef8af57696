/** Brings the live map when the reader reaches for it, and says how that goes. */
import type { Topology } from 'topojson-specification';
import type * as Live from '$lib/map/live';
import type { LiveMap, LiveMapOptions } from '$lib/map/live';
import type { Contents, KnownFile } from './contents';
import { bringText, DEADLINE_MS } from './files';

/** `late`: nothing has come within the deadline, and it may still come. `lost`: the drawing is gone. */
export type Status = 'picture' | 'starting' | 'live' | 'late' | 'lost' | 'failed';

/** A drawing that has not come back by then will not; in milliseconds. */
const LOST_MS = 2000;

type Opening = Omit<LiveMapOptions, 'lines' | 'areas' | 'topology' | 'onlost' | 'onrestored'>;

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
	for (const href of [live.program, ...live.files, levels[0]!.url]) {
		const link = document.createElement('link');
		Object.assign(link, { rel: 'prefetch', href: `${root}/${href}` });
		document.head.append(link);
	}
}

/** A topology, with every byte as it was built. Throws when it does not come. */
export async function bringTopology(file: KnownFile, root: string): Promise<Topology> {
	const topology = JSON.parse(await bringText({ ...file, url: new URL(file.url, root).href }));
	if (topology?.type !== 'Topology') throw new Error(`${file.url} is not a topology.`);
	return topology;
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
		const { live, levels, lines, areas } = contents;
		const again = attempt > 1 ? `?again=${attempt - 1}` : '';
		const program = new URL(live.program + again, root).href;
		const [{ createLiveMap, prepare }, topology] = await Promise.all([
			import(/* @vite-ignore */ program) as Promise<typeof Live>,
			bringTopology({ ...levels[0]!, url: levels[0]!.url + again }, root)
		]);
		prepare(attempt - 1);
		const options = await open();
		if (!current()) throw new Error('Another attempt has begun.');
		const map = createLiveMap({
			...{ ...options, lines, areas, topology },
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
