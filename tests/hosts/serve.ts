/** Serves the host pages of this folder from an origin of their own, with the atlas's address in them. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** What the pages call the atlas's address, without a slash at the end. */
export const PLACEHOLDER = 'https://your-host.example';

const FOLDER = new URL('./', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8'
};

export const hostPage = (name: string, atlas: string) =>
	readFileSync(new URL(name, FOLDER), 'utf8').replaceAll(PLACEHOLDER, atlas);

/** The blog allows frames of the atlas, and for the rest only what is its own. */
const policies = (atlas: string): Readonly<Record<string, string>> => ({
	'/wordpress.html': `default-src 'self'; frame-src ${new URL(atlas).origin}`
});

/** Starts the server; `url` ends without a slash, and port 0 takes a free one. */
export async function serveHosts(atlas: string, port = 0) {
	const server = createServer((request, answer) => {
		const { pathname } = new URL(request.url ?? '/', 'http://host');
		const type = TYPES[extname(pathname)];
		if (!type || !/^\/[a-z]+\.[a-z]+$/.test(pathname)) {
			answer.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
			return;
		}
		const policy = policies(atlas)[pathname];
		answer.writeHead(200, {
			'Content-Type': type,
			...(policy ? { 'Content-Security-Policy': policy } : {})
		});
		answer.end(hostPage(pathname.slice(1), atlas));
	});
	await new Promise<void>((done, fail) =>
		server.once('error', fail).listen(port, '127.0.0.1', done)
	);
	return {
		// Another site than the atlas on `localhost`, for a browser too.
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise<void>((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
