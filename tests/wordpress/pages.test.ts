/** Every built page that names an answer, through WordPress's rules. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askAt, discover } from './discovery.ts';
import { type Answer, filterAnswer } from './filter.ts';

const BUILD = 'build';
const pages = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html'))
	.map((name) => join(BUILD, name));
/** The file that an address of the site names; a query asks for the same file. */
const fileOf = (address: string) => join(BUILD, new URL(address).pathname);

const described = pages.flatMap((page) => {
	const address = discover(readFileSync(page));
	return address ? [{ page, address }] : [];
});

test('every page but the frames is found', () => {
	const frames = pages.filter((page) => page.startsWith(join(BUILD, 'embed')));
	expect(frames.filter((page) => described.some((one) => one.page === page))).toEqual([]);
	expect(described.map(({ page }) => page).toSorted()).toEqual(
		pages
			.filter(
				(page) => !frames.includes(page) && /rel="canonical"/.test(readFileSync(page, 'utf8'))
			)
			.toSorted()
	);
	expect(described.length).toBeGreaterThan(60);
});

test('of every page a frame in a sandbox is left, of a page that is there, after words with a link', () => {
	for (const { page, address } of described) {
		const answer = JSON.parse(
			readFileSync(fileOf(askAt(address, 'https://example.org/')), 'utf8')
		) as Answer & { width: number; height: number };
		const left = filterAnswer(answer, 'Secret1234') ?? '';
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
		expect(frame, page).toContain(` width="${answer.width}" height="${answer.height}"`);
		expect(left.match(/<iframe/g), page).toHaveLength(1);
	}
});
