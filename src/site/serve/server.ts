/** Serves a built site as a good host would: the server of `npm start` and of the browser tests. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { RULES, headersFor, type HeaderRule } from './headers.ts';

export interface ServeOptions {
	/** TCP port; 0 takes any free one. */
	readonly port: number;
	/** The folder of the built site. */
	readonly dir: string;
	/** The path under which the site is mounted, such as `/atlas`; empty for the root. */
	readonly base?: string;
	/** The headers that it sends; the site's own by default. */
	readonly rules?: readonly HeaderRule[];
}

export interface Serving {
	/** Where the site is, without a slash at the end: `http://localhost:4173`. */
	readonly url: string;
	close(): Promise<void>;
}

/** The port belongs to another program. */
export class PortTaken extends Error {
	constructor(port: number) {
		super(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
	}
}

/**
 * Starts the server; resolves when it listens.
 * Throws `PortTaken`, and an `Error` that names the cure when `dir` holds no built site.
 */
export async function serve({
	port,
	dir,
	base = '',
	rules = RULES
}: ServeOptions): Promise<Serving> {
	const root = resolve(dir);
	if (!existsSync(join(root, 'index.html'))) {
		throw new Error(`No built site in ${dir}. Build it first: npm run build`);
	}
	const server = createServer(siteHandler(root, base, rules));
	await listen(server, port);
	const address = server.address() as AddressInfo;
	return {
		url: `http://localhost:${address.port}${base}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

/** Resolves when the port is free; throws `PortTaken` otherwise. */
export async function claimPort(port: number): Promise<void> {
	const server = createServer();
	await listen(server, port);
	await new Promise((done) => server.close(done));
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			fail(error.code === 'EADDRINUSE' ? new PortTaken(port) : error)
		);
		server.listen(port, done);
	});
}

function siteHandler(root: string, base: string, rules: readonly HeaderRule[]) {
	const files = sirv(root, {
		// Looks files up when asked, so that a new build needs no new start.
		dev: true,
		etag: true,
		brotli: true,
		gzip: true
	});

	return (req: IncomingMessage, res: ServerResponse): void => {
		const [, address = '', query = ''] = /^([^?]*)(.*)$/.exec(req.url ?? '/') ?? [];
		const path = sitePath(address, base);
		for (const [name, value] of Object.entries(headersFor(path ?? '/', rules)))
			res.setHeader(name, value);

		if (req.method !== 'GET' && req.method !== 'HEAD') {
			res.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		if (address === base || (path !== null && lacksSlash(root, path))) {
			res.writeHead(308, { Location: `${address}/${query}` }).end();
			return;
		}
		if (path === null) {
			notFound(root, req, res);
			return;
		}
		dropOddRange(req);
		req.url = path;
		files(req, res, () => notFound(root, req, res));
	};
}

/** The path inside the site, or `null` when it lies outside or is written in a devious way. */
function sitePath(address: string, base: string): string | null {
	// Such a path would find a file under a name whose headers are not that file's.
	const devious = /\/\/|\.\.|\\|%(2e|2f|5c)/i.test(address);
	return address.startsWith(`${base}/`) && !devious ? address.slice(base.length) : null;
}

/** Whether the path names a folder with a page; its relative links need the slash at the end. */
function lacksSlash(root: string, path: string): boolean {
	return !path.endsWith('/') && existsSync(join(root, path, 'index.html'));
}

/** Sirv misreads ranges such as `bytes=-500`; a server may ignore any range it does not serve. */
function dropOddRange(req: IncomingMessage): void {
	const range = req.headers.range;
	if (range === undefined) return;
	const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
	const plain =
		start !== undefined && (end === '' || (end !== '0' && Number(end) >= Number(start)));
	if (!plain) delete req.headers.range;
}

function notFound(root: string, req: IncomingMessage, res: ServerResponse): void {
	const page = join(root, '404.html');
	const found = existsSync(page);
	res.writeHead(404, {
		'Content-Type': found ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
		'Cache-Control': 'no-cache'
	});
	res.end(req.method === 'HEAD' ? undefined : found ? readFileSync(page) : 'Not found');
}
