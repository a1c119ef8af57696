/** What other sites read of the built pages: pictures, share tags, oEmbed answers. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const BUILD = 'build';
const built = existsSync(join(BUILD, 'share-pictures'));
const list = (folder: string, end: string) =>
	readdirSync(join(BUILD, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(end))
		.map((name) => join(BUILD, folder, name));
/** The file that an absolute address of the site names. */
const fileOf = (address: string) => join(BUILD, new URL(address).pathname);

test.runIf(built)('share pictures are 1200 by 630, and no two are alike', () => {
	const pictures = list('share-pictures', '.png').map((path) => readFileSync(path));
	const hashes = pictures.map((picture) => createHash('sha256').update(picture).digest('hex'));
	expect(new Set(hashes).size).toBe(pictures.length);
	for (const picture of pictures)
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(pictures.length).toBeGreaterThan(50);
});

test.runIf(built)('every page with a share card has its picture and its oEmbed answer', () => {
	const pages = list('', '.html').filter((path) => !/[\\/](embed|v)[\\/]/u.test(path));
	let cards = 0;
	for (const path of pages) {
		const html = readFileSync(path, 'utf8');
		const picture = /property="og:image" content="([^"]+)"/u.exec(html)?.[1];
		if (!picture) continue;
		cards++;
		expect(existsSync(fileOf(picture)), `${path}: ${picture}`).toBe(true);
		expect(html, path).toMatch(/property="og:image:alt" content="[^"]+"/u);
		// WordPress reads the first 150 kB of a page's head.
		const head = html.slice(0, html.indexOf('</head>'));
		const link = /<link[^>]+type="application\/json\+oembed"[^>]*>/u.exec(
			head.slice(0, 150_000)
		)?.[0];
		const address = /href="([^"]+)"/u.exec(link ?? '')?.[1];
		expect(existsSync(fileOf(address!)), `${path}: ${address}`).toBe(true);
	}
	expect(cards).toBeGreaterThan(60);
});

// What WordPress makes of them: tests/wordpress/.
test.runIf(built)('every oEmbed answer is complete, with a picture that is there', () => {
	const answers = list('oembed', '.json');
	for (const path of answers) {
		const answer = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
		expect([answer.version, answer.type, answer.provider_name], path).toEqual([
			'1.0',
			'rich',
			'Aras Atlas'
		]);
		expect(existsSync(fileOf(answer.thumbnail_url!)), path).toBe(true);
	}
	expect(answers.length).toBeGreaterThan(50);
});
