/** Counts what comes over the wire, also of requests that have not ended yet. */
import type { CDPSession } from 'playwright';

interface Request {
	readonly url: string;
	/** What came and when: milliseconds since 1970, and bytes, headers included. */
	readonly parts: [time: number, bytes: number][];
	ended: boolean;
}

export interface Wire {
	readonly requests: ReadonlyMap<string, Request>;
	/** When something last came or was asked for, in milliseconds since 1970. */
	readonly last: number;
}

export const bytesOf = ({ parts }: Request, moment = Infinity): number =>
	parts.reduce((sum, [time, bytes]) => (time <= moment ? sum + bytes : sum), 0);

/** Counts from now on. The session's network domain must be on. */
export function watchWire(session: CDPSession): Wire {
	const requests = new Map<string, Request>();
	const wire = { requests, last: Date.now() };
	// The browser's own clock, in seconds, on that of 1970.
	let clock = 0;
	const come = (id: string, timestamp: number, bytes: (so: Request) => number) => {
		const request = requests.get(id);
		if (!request) return;
		request.parts.push([(timestamp + clock) * 1000, bytes(request)]);
		wire.last = Date.now();
	};
	session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
		if (!request.url.startsWith('http')) return;
		clock = wallTime - timestamp;
		requests.set(requestId, { url: request.url, parts: [], ended: false });
		wire.last = Date.now();
	});
	session.on('Network.responseReceived', ({ requestId, response, timestamp }) =>
		come(requestId, timestamp, () => response.encodedDataLength)
	);
	session.on('Network.dataReceived', ({ requestId, encodedDataLength, timestamp }) =>
		come(requestId, timestamp, () => encodedDataLength)
	);
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) =>
		come(requestId, timestamp, (request) => {
			request.ended = true;
			return encodedDataLength - bytesOf(request);
		})
	);
	return wire;
}

/** A file as Resource Timing tells of it, `responseEnd` in milliseconds since the navigation. */
interface Timed {
	readonly name: string;
	readonly transferSize: number;
	readonly responseEnd: number;
}

/** Adds the end of a worker's script: its session, which would tell it, is not the page's. */
export function complete({ requests }: Wire, files: readonly Timed[], origin: number): void {
	// A file asked for twice is told of twice, the second time with nothing that came.
	const left = [...files];
	for (const request of requests.values()) {
		const index = left.findIndex(({ name }) => name === request.url);
		const [file] = index < 0 ? [] : left.splice(index, 1);
		if (!file || request.ended) continue;
		request.parts.splice(0, Infinity, [origin + file.responseEnd, file.transferSize]);
		request.ended = true;
	}
}

/** The bytes that had come by some moment, and the number of requests with any. */
export function arrivedBy({ requests }: Wire, moment = Infinity) {
	const sizes = [...requests.values()].map((request) => bytesOf(request, moment));
	return {
		bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
		requests: sizes.filter((bytes) => bytes > 0).length
	};
}
