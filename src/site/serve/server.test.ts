import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from './headers.ts';
import { PortTaken, claimPort, serve, type Serving } from './server.ts';

const PAGE = '<!doctype html><title>Iran</title>';
const FILES: Record<string, string | Buffer> = {
	'index.html': '<!doctype html><title>Atlas</title>',
	'404.html': '<!doctype html><title>Missing</title>',
	'features/iran/index.html': PAGE,
	'features/iran/index.html.br': brotliCompressSync(PAGE),
	'about.html': '<!doctype html><title>About</title>',
	'embed/iran/index.html': PAGE,
	'atlas/map.topojson': '{"type":"Topology"}',
	'_app/immutable/a.js': '0123456789'
};

const dir = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
let root: Serving;
let mounted: Serving;

beforeAll(async () => {
	for (const [name, content] of Object.entries(FILES)) {
		mkdirSync(join(dir, name, '..'), { recursive: true });
		writeFileSync(join(dir, name), content);
	}
	root = await serve({ port: 0, dir });
	mounted = await serve({ port: 0, dir, base: '/maps/atlas' });
});

afterAll(async () => {
	await Promise.all([root.close(), mounted.close()]);
	rmSync(dir, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
	fetch(root.url + path, {
		redirect: 'manual',
		headers: { 'Accept-Encoding': 'identity', ...headers }
	});

test('a page is found with its slash, and sent there without it', async () => {
	const page = await get('/features/iran/?layers=bases');
	expect([page.status, await page.text()]).toEqual([200, PAGE]);
	const bare = await get('/features/iran?layers=bases');
	expect(bare.status).toBe(308);
	expect(bare.headers.get('location')).toBe('/features/iran/?layers=bases');
	expect(await (await get('/about')).text()).toContain('About');
});

test('every answer carries the headers of its path', async () => {
	const paths = [
		'/',
		'/features/iran',
		'/embed/iran/',
		'/atlas/map.topojson',
		'/_app/immutable/a.js'
	];
	let checked = 0;
	for (const path of paths) {
		const { headers } = await get(path);
		for (const [name, value] of Object.entries(headersFor(path))) {
			expect(headers.get(name), `${name} of ${path}`).toBe(value);
			checked++;
		}
	}
	expect(checked).toBeGreaterThan(40);
	expect((await get('/embed/iran/')).headers.get('x-frame-options')).toBeNull();
});

test('a page is sent compressed when the browser takes it', async () => {
	const page = await get('/features/iran/', { 'Accept-Encoding': 'gzip, br' });
	expect(page.headers.get('content-encoding')).toBe('br');
	expect(page.headers.get('vary')).toBe('Accept-Encoding');
	expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
	expect(await page.text()).toBe(PAGE);
});

test('a page that did not change is not sent again', async () => {
	const etag = (await get('/')).headers.get('etag') ?? '';
	const again = await get('/', { 'If-None-Match': etag });
	expect(again.status).toBe(304);
	expect(again.headers.get('content-security-policy')).toContain('frame-ancestors');
});

test('a range is served, and a range of an odd form gets the whole file', async () => {
	const cases: [range: string, status: number, body: string][] = [
		['bytes=2-4', 206, '234'],
		['bytes=7-', 206, '789'],
		['bytes=-3', 200, '0123456789'],
		['bytes=0-0', 200, '0123456789'],
		['bytes=5-2', 200, '0123456789'],
		['bytes=0-1,4-5', 200, '0123456789'],
		['bytes=99-', 416, '']
	];
	for (const [range, status, body] of cases) {
		const answer = await get('/_app/immutable/a.js', { Range: range });
		expect([answer.status, await answer.text()], range).toEqual([status, body]);
	}
});

test('what is not there gets the page for it, never kept for long', async () => {
	const paths = ['/nowhere/', '/_app/immutable/gone.js', '/%', '/%00', '//features/iran'];
	for (const path of paths) {
		const answer = await get(path);
		expect([answer.status, answer.headers.get('cache-control')], path).toEqual([404, 'no-cache']);
		expect(await answer.text(), path).toContain('Missing');
	}
});

test('nothing outside the folder is served', async () => {
	const ask = (path: string) =>
		new Promise<number | undefined>((done, fail) => {
			// `fetch` would tidy the path before sending it.
			request(root.url, { path }, (answer) => done(answer.resume().statusCode))
				.on('error', fail)
				.end();
		});
	const paths = ['/../../etc/passwd', '/..%2f..%2fetc/passwd', '/embed/../features/iran/'];
	for (const path of paths) expect(await ask(path), path).toBe(404);
});

test('only reading is allowed', async () => {
	const answer = await fetch(root.url, { method: 'POST' });
	expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('a site under a path answers there and nowhere else', async () => {
	const origin = new URL(mounted.url).origin;
	const status = async (path: string) =>
		(await fetch(origin + path, { redirect: 'manual' })).status;
	expect(await status('/maps/atlas/features/iran/')).toBe(200);
	expect(await status('/maps/atlas')).toBe(308);
	expect(await status('/features/iran/')).toBe(404);
	const embed = await fetch(`${mounted.url}/embed/iran/`);
	expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *;');
});

test('a taken port and a missing build are said plainly, with the cure', async () => {
	const port = Number(new URL(root.url).port);
	await expect(serve({ port, dir })).rejects.toThrow(PortTaken);
	await expect(claimPort(port)).rejects.toThrow(`PORT=${port + 1} npm start`);
	await expect(serve({ port: 0, dir: join(dir, 'atlas') })).rejects.toThrow('npm run build');
});

test('2,000 requests at once are answered whole while 300 others never end', async () => {
	const port = Number(new URL(root.url).port);
	const slow = Array.from({ length: 300 }, () => {
		const socket = connect(port, 'localhost');
		socket.on('error', () => {}).write('GET / HTTP/1.1\r\nHost: localhost\r\n');
		return socket;
	});
	const paths = [
		['/', 'index.html'],
		['/features/iran/', 'features/iran/index.html'],
		['/atlas/map.topojson', 'atlas/map.topojson'],
		['/none/', '404.html']
	] as const;
	const answers = await Promise.all(
		Array.from({ length: 2000 }, async (_, i) => {
			const [path, file] = paths[i % paths.length]!;
			const answer = await get(path);
			return (
				(await answer.text()) === FILES[file] && answer.status === (path === '/none/' ? 404 : 200)
			);
		})
	);
	expect(answers.filter((whole) => !whole)).toEqual([]);
	for (const socket of slow) socket.destroy();
}, 60_000);
