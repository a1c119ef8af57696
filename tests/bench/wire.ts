/** Counts what comes over the wire, also of requests that have not ended yet. */
import type { CDPSession } from 'playwright';

interface Request {
	readonly url: string;
	/** So far, headers included. */
	bytes: number;
	/** Milliseconds since 1970; `null` while it has not ended. */
	ended: number | null;
}

export interface Wire {
	readonly requests: ReadonlyMap<string, Request>;
	/** When something last came or was asked for, in milliseconds since 1970. */
	readonly last: number;
}

/** Counts from now on. The session's network domain must be on. */
export function watchWire(session: CDPSession): Wire {
	const requests = new Map<string, Request>();
	const wire = { requests, last: Date.now() };
	const change = (id: string, to: (request: Request) => void) => {
		const request = requests.get(id);
		if (!request) return;
		to(request);
		wire.last = Date.now();
	};
	session.on('Network.requestWillBeSent', ({ requestId, request }) => {
		if (!request.url.startsWith('http')) return;
		requests.set(requestId, { url: request.url, bytes: 0, ended: null });
		wire.last = Date.now();
	});
	session.on('Network.responseReceived', ({ requestId, response }) =>
		change(requestId, (request) => (request.bytes += response.encodedDataLength))
	);
	session.on('Network.dataReceived', ({ requestId, encodedDataLength }) =>
		change(requestId, (request) => (request.bytes += encodedDataLength))
	);
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
		change(requestId, (request) => {
			request.bytes = encodedDataLength;
			request.ended = Date.now();
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
	for (const request of requests.values()) {
		const file = request.ended === null && files.find(({ name }) => name === request.url);
		if (!file) continue;
		request.bytes = file.transferSize;
		request.ended = origin + file.responseEnd;
	}
}

/** Bytes and number of all requests, or of those that had ended by some moment. */
export function arrivedBy({ requests }: Wire, moment = Infinity) {
	const all = [...requests.values()].filter(
		({ ended }) => moment === Infinity || (ended !== null && ended <= moment)
	);
	return { bytes: all.reduce((sum, { bytes }) => sum + bytes, 0), requests: all.length };
}
