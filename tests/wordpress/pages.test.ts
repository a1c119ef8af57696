/** Every built page that names an answer, through WordPress's rules. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { publicAddress, readAddress } from '../../src/site/serve/origin.ts';
import { askAt, discover } from './discovery.ts';
import { type Answer, filterAnswer } from './filter.ts';

const BUILD = 'build';
const ROOT = publicAddress(readAddress(process.env));
const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html'))
	.map((name) => join(BUILD, name));
/** The file that an address of the site names; a query asks for the same file. */
const fileOf = (address: string) =>
	join(BUILD, new URL(address.replace(ROOT, 'https://root')).pathname);

const described = pages.flatMap((page) => {
	const address = discover(readFileSync(page));
	return address ? [{ page, address }] : [];
});

/** The frame in what an answer gives, and the page that it leads to: paths from the site's root. */
const pathsIn = ({ html }: Answer) => ({
	frame: / src="([^"]+)"/.exec(String(html))?.[1]?.replace(ROOT, ''),
	leads: /<a href="([^"]+)"/.exec(String(html))?.[1]?.replace(ROOT, '')
});
const answerOf = (address: string) =>
	JSON.parse(readFileSync(fileOf(address), 'utf8')) as Answer & { width: number; height: number };
const pageOf = (name: string) => `/${dirname(name).slice(BUILD.length + 1)}/`.replace('//', '/');

test('a page announces the frame of what it shows, and a page that no frame shows none', () => {
	const found = new Map(described.map(({ page, address }) => [pageOf(page), address]));
	for (const [page, address] of found) {
		const { frame, leads } = pathsIn(answerOf(address));
		const [, version, id] = /^(?:\/v\/([^/]+))?\/embed\/([^/]+)\/$/.exec(page) ?? [];
		if (id) {
			// A frame announces itself.
			expect(frame, page).toBe(page);
			expect(address.includes('/v/'), page).toBe(version !== undefined);
		} else {
			const own = page === '/' ? 'overview' : page.split('/').at(-2);
			// The tour's first page shows its first step.
			if (page !== '/tour/') expect(frame, page).toBe(`/embed/${own}/`);
			if (!/^\/($|views\/|tour\/$)/.test(page)) expect(leads, page).toBe(page);
		}
	}
	const one = (folder: string) => new RegExp(`^/${folder}/[^/]+/$`);
	const shown = ['views', 'features', 'concerns', 'passages', 'tour', 'embed', 'v/[^/]+/embed'];
	// The timeline's frame has a snippet, and no answer of its own.
	const all = pages.map(pageOf).filter((page) => !['/404/', '/embed/timeline/'].includes(page));
	const must = all.filter((page) => shown.some((folder) => one(folder).test(page)));
	expect([...found.keys()].toSorted()).toEqual(['/', '/tour/', ...must].toSorted());
	for (const path of ['/data/', '/disagreements/', '/matrix/', '/timeline/', '/documents/'])
		expect(all).toContain(path);
	expect(must.length).toBeGreaterThan(200);
});

test('of every page a frame in a sandbox is left, of a page that is there, after words with a link', () => {
	for (const { page, address } of described) {
		const answer = answerOf(askAt(address, 'https://example.org/'));
		const left = filterAnswer(answer, 'Secret1234') ?? '';
		const isFrozen = page.startsWith(join(BUILD, 'v/'));
		if (isFrozen) expect(left, page).toMatch(/^<iframe (?!.*clip: rect)/);
		else
			expect(left, page).toMatch(
				/^<blockquote class="wp-embedded-content" data-secret="Secret1234">[^<]*<a href="[^"]+">[^<]+<\/a><\/blockquote><iframe /
			);
		const [frame] = /<iframe [^>]*>/.exec(left)!;
		const source = / src="([^"]*)#\?secret=Secret1234"/.exec(frame)?.[1] ?? '';
		expect(readFileSync(join(fileOf(source), 'index.html'), 'utf8').length, page).toBeGreaterThan(
			0
		);
		expect(frame, page).toContain('sandbox="allow-scripts"');
		expect(frame, page).toMatch(/ title="Map: [^"]+"/);
		expect(frame, page).toContain(` width="100%" height="${answer.height}" frameborder="0"`);
		expect(left.match(/<iframe/g), page).toHaveLength(1);
	}
});
