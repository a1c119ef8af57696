/** What a server has to do with the built site, asked over the network. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFor } from '../../../src/site/serve/headers.ts';

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** Without following redirects or unpacking. */
export function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((done, fail) => {
		request(url, { headers }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', fail);
			answer.on('end', () =>
				done({
					...{ status: answer.statusCode ?? 0, headers: answer.headers },
					body: Buffer.concat(chunks)
				})
			);
		})
			.on('error', fail)
			.end();
	});
}

/** All files of the site but those that are only compressed copies, by their paths from the root. */
const filesOf = (build: string) =>
	readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((name) => !/\.(br|gz)$|^_headers$/.test(name))
		.filter((name) => statSync(join(build, name)).isFile())
		.sort();

const same = (type: string | undefined) => type?.toLowerCase().replaceAll(' ', '');

/** Every file arrives byte for byte with its headers, and compressed where a copy stands beside it. */
export async function checkFiles(build: string, url: string): Promise<string[]> {
	const problems: string[] = [];
	for (const name of filesOf(build)) {
		const file = readFileSync(join(build, name));
		const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
		const plain = await ask(url + path, { 'accept-encoding': 'identity' });
		if (plain.status !== 200) problems.push(`${path}: ${plain.status}`);
		if (!plain.body.equals(file)) problems.push(`${path}: other bytes`);
		const due = headersFor(path.endsWith('/') ? `${path}index.html` : path);
		for (const [header, value] of Object.entries(due)) {
			const sent = plain.headers[header.toLowerCase()] as string | undefined;
			const isRight = header === 'Content-Type' ? same(sent) === same(value) : sent === value;
			if (!isRight) problems.push(`${path}: ${header}: ${sent}`);
		}
		for (const header of ['x-frame-options', 'cross-origin-opener-policy'])
			if (/^\/(embed|v)\//.test(path) && plain.headers[header])
				problems.push(`${path}: must not send ${header}`);
		const copy = readdirSync(join(build, name, '..')).includes(`${name.split('/').at(-1)}.br`);
		if (!copy) continue;
		for (const [encoding, unpack] of [
			['br', brotliDecompressSync],
			['gzip', gunzipSync]
		] as const) {
			const packed = await ask(url + path, { 'accept-encoding': encoding });
			if (packed.headers['content-encoding'] !== encoding) problems.push(`${path}: no ${encoding}`);
			else if (!unpack(packed.body).equals(file))
				problems.push(`${path}: other bytes in ${encoding}`);
			if (same(packed.headers['content-type']) !== same(plain.headers['content-type']))
				problems.push(`${path}: another type in ${encoding}`);
			if (!/accept-encoding/i.test(packed.headers.vary ?? '')) problems.push(`${path}: no Vary`);
		}
	}
	return problems;
}

/** Folders, missing pages, unchanged files, and what lies outside of the site. */
export async function checkAnswers(build: string, url: string): Promise<string[]> {
	const problems: string[] = [];
	const { pathname: base } = new URL(url);
	for (const path of ['', '/features/iran']) {
		const { status, headers } = await ask(url + path);
		const to = new URL(headers.location ?? '', url + path).pathname;
		if (![301, 308].includes(status) || to !== `${base}${path}/`)
			problems.push(`${path || 'the site without a slash'}: ${status} ${headers.location}`);
	}
	const page = readFileSync(join(build, '404.html'));
	for (const path of ['/nowhere/', '/features/iran/x.csv', '/_app/immutable/gone.js']) {
		const { status, headers, body } = await ask(url + path);
		if (status !== 404 || !body.equals(page))
			problems.push(`${path}: ${status}, not the page for it`);
		if (same(headers['content-type']) !== 'text/html;charset=utf-8')
			problems.push(`${path}: ${headers['content-type']}`);
		if (headers['cache-control'] !== 'no-cache')
			problems.push(`${path}: ${headers['cache-control']}`);
		if (!headers['content-security-policy']) problems.push(`${path}: no policy`);
	}
	const { headers } = await ask(`${url}/`);
	const again = await ask(`${url}/`, { 'if-none-match': headers.etag ?? '' });
	if (again.status !== 304) problems.push(`an unchanged page: ${again.status}`);
	return problems;
}

/** Every address in a page, a file or an answer that is the site's own leads to something, under its base. */
export async function checkLinks(build: string, url: string, own: string): Promise<string[]> {
	const found = new Map<string, string>();
	for (const name of filesOf(build)) {
		const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
		if (!/\.(html|json|jsonld|xml|atom|txt|csv|bib|ris|md)$/.test(name)) continue;
		const text = readFileSync(join(build, name), 'utf8');
		// What opens on a map is put into pages, and its links lead from the site's root.
		const here = name === '404.html' || name.startsWith('words/') ? `${own}/` : own + path;
		const links = name.endsWith('.html')
			? [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => link!)
			: [];
		const absolute = text.match(/https?:\/\/localhost:\d+[^\s"'<>(){}\\&;,]*/g) ?? [];
		for (const link of [...links, ...absolute]) {
			if (!URL.canParse(link.replaceAll('&amp;', '&'), here)) continue;
			const { origin, pathname } = new URL(link.replaceAll('&amp;', '&'), here);
			if (origin === new URL(own).origin || origin.startsWith('http://localhost'))
				// The builder is told the root as an origin, without its slash.
				found.set(origin + pathname === own ? `${own}/` : origin + pathname, name);
		}
	}
	const problems: string[] = [];
	for (const [address, name] of found) {
		if (!`${address}/`.startsWith(`${own}/`)) problems.push(`${name}: ${address} is outside`);
		// A line that ends with an address ends with a full stop.
		const { status } = await ask(address.replace(own, url).replace(/\.$/, ''));
		if (status !== 200) problems.push(`${name}: ${address}: ${status}`);
	}
	if (found.size < 300) problems.push(`only ${found.size} addresses were found`);
	return problems;
}
