/** The ways in which the answer to a request can be wrong. */
import type { Route } from 'playwright/test';

/** By its ending, what an older version of the atlas would send in the place of a file: well made, without what is read of it today. */
const OLDER: Readonly<Record<string, string>> = {
	js: 'export {};',
	css: 'body { color: inherit }',
	html: '<p>Older words.</p>',
	json: '{"schema":1}',
	jsonld: '{"items":[]}',
	topojson: '{"type":"Topology","objects":{},"arcs":[]}'
};
const older = (file: string) => OLDER[/\.(\w+)$/.exec(file)?.[1] ?? ''];

/** Well within the eight seconds that readers are asked to wait. */
const SLOW_MS = 3000;

async function changed(route: Route, change: (body: Buffer) => Buffer) {
	const response = await route.fetch();
	await route.fulfill({ response, body: change(await response.body()) });
}

export const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
	missing: (route) => route.fulfill({ status: 404, body: 'Not found' }),
	failing: (route) => route.fulfill({ status: 500, body: 'Error' }),
	hung: async () => {},
	slow: async (route) => {
		await new Promise((done) => setTimeout(done, SLOW_MS));
		await route.continue();
	},
	'cut short': (route) => changed(route, (body) => body.subarray(0, body.length >> 1)),
	'another page': (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome</p>' }),
	'a byte altered': (route) =>
		changed(route, (body) => {
			body[body.length >> 1]! ^= 1;
			return body;
		}),
	'of an older version': (route) =>
		changed(route, () => Buffer.from(older(new URL(route.request().url()).pathname)!))
};

/** An image has no schema. */
export const suits = (fault: string, file: string) =>
	fault !== 'of an older version' || older(file) !== undefined;
