/** What other sites read of the built pages: pictures, share tags, oEmbed answers. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicAddress, readAddress } from '../../src/site/serve/origin.ts';

const BUILD = 'build';
const ROOT = publicAddress(readAddress(process.env));
const built = existsSync(join(BUILD, 'share-pictures'));
const list = (folder: string, end: string) =>
	readdirSync(join(BUILD, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(end))
		.map((name) => join(BUILD, folder, name));
/** The file that an absolute address of the site names. */
const fileOf = (address: string) => join(BUILD, address.replace(ROOT, ''));

test.runIf(built)('share pictures are 1200 by 630, and no two are alike', () => {
	const pictures = list('share-pictures', '.png').map((path) => readFileSync(path));
	const hashes = pictures.map((picture) => createHash('sha256').update(picture).digest('hex'));
	expect(new Set(hashes).size).toBe(pictures.length);
	for (const picture of pictures)
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(pictures.length).toBeGreaterThan(50);
});

test.runIf(built)('every page with a share card has its picture', () => {
	const pages = list('', '.html').filter((path) => !/[\\/](embed|v)[\\/]/u.test(path));
	let cards = 0;
	for (const path of pages) {
		const html = readFileSync(path, 'utf8');
		const picture = /property="og:image" content="([^"]+)"/u.exec(html)?.[1];
		if (!picture) continue;
		cards++;
		expect(existsSync(fileOf(picture)), `${path}: ${picture}`).toBe(true);
		expect(html, path).toMatch(/property="og:image:alt" content="[^"]+"/u);
	}
	expect(cards).toBeGreaterThan(60);
});

/** A date where readers of share cards look for it, in their order; a `time` of the text comes after all of these. */
const DATES: Readonly<Record<string, readonly RegExp[]>> = {
	metascraper: [
		/"dateModified":"([^"]+)"/u,
		/<meta property="[^"]*modified_time" content="([^"]+)"/u,
		/"date(?:Published|Created)":"([^"]+)"/u,
		/<meta property="[^"]*published_time" content="([^"]+)"/u,
		/<meta name="date" content="([^"]+)"/u,
		/<time[^>]* datetime="([^"]+)"/u
	],
	iframely: [
		/<meta name="date" content="([^"]+)"/u,
		/<meta name="pubdate" content="([^"]+)"/u,
		/<meta name="lastmod" content="([^"]+)"/u,
		/<meta property="article:published_time" content="([^"]+)"/u
	]
};

test.runIf(built)('a share card bears the day of the page, not one that a quotation names', () => {
	const { version } = JSON.parse(readFileSync(join(BUILD, 'atlas/atlas.json'), 'utf8'));
	const day = /^\d{4}-\d\d-\d\d/u.exec(version)![0];
	let dated = 0;
	for (const path of list('', '.html')) {
		const html = readFileSync(path, 'utf8');
		if (!html.includes('property="og:type"')) continue;
		for (const [reader, places] of Object.entries(DATES)) {
			const found = places.map((place) => place.exec(html)?.[1]).find(Boolean);
			expect(found, `${reader} on ${path}`).toBe(day);
		}
		if (html.includes('<time ')) dated++;
	}
	expect(dated).toBeGreaterThan(5);
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
