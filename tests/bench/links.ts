/** The links and processors under which pages are measured. */
import type { CDPSession } from 'playwright';
import type { Size } from '../../src/lib/geo/types.ts';

export interface Link {
	readonly id: string;
	/** For a reader: what is held back. */
	readonly title: string;
	/** Added to each request, in milliseconds; bytes per second. `null` where nothing is held back. */
	readonly network: { latency: number; download: number; upload: number } | null;
	/** How many times slower the page's main thread is made. */
	readonly cpu: number;
	/** The window, in CSS pixels, at one device pixel each. */
	readonly window: Size;
}

const KILOBIT = 1024 / 8;
const PHONE: Size = { width: 412, height: 823 };

/**
 * Chrome's own "Slow 4G", which is also what Lighthouse applies when it throttles the browser: its
 * 150 ms round trip and 1.6 Mbit/s, times the factors 3.75 and 0.9 by which it makes up for the
 * round trips of name, connection and encryption, which this throttle does not see.
 */
const slow: Link = {
	id: 'slow-4g',
	title: 'Slow 4G, processor 4 times slower, phone window',
	network: {
		latency: 150 * 3.75,
		download: 1.6 * 1024 * KILOBIT * 0.9,
		upload: 750 * KILOBIT * 0.9
	},
	cpu: 4,
	window: PHONE
};

export const LINKS: readonly Link[] = [
	slow,
	{
		id: 'wired',
		title: 'Nothing held back, desktop window',
		network: null,
		cpu: 1,
		window: { width: 1280, height: 800 }
	},
	// Not in a normal run: the figures of Lighthouse's model before its factors.
	{
		...slow,
		id: 'slow-4g-plain',
		title: '150 ms for each request, 1.6 Mbit/s, processor 4 times slower, phone window',
		network: { latency: 150, download: 1.6 * 1024 * KILOBIT, upload: 750 * KILOBIT }
	}
];
export const USUAL_LINKS: readonly string[] = ['slow-4g', 'wired'];

/** Holds one page or worker back, and leaves it with an empty cache. */
export async function holdBack(session: CDPSession, { network, cpu }: Link): Promise<void> {
	await session.send('Network.enable');
	if (network)
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: network.latency,
			downloadThroughput: network.download,
			uploadThroughput: network.upload
		});
	if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
