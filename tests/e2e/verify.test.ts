/** Checking the quotations in the reader's own hands: offline, as text, as a PDF, and with changes. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { readQuotes } from '../../src/lib/quotes/read.ts';
import { planted } from '../data/planted.ts';
import { atlas, expect, test } from './support.ts';

const [{ id, short }] = atlas.documents as [(typeof atlas.documents)[number]];
const path = `../shared/sources/${id}.txt`;
const atHand = existsSync(path);
const quotes = readQuotes(readFileSync('static/atlas/annotations.jsonld', 'utf8')).filter(
	({ document }) => document === id
);

const choose = (page: Page, name: string, buffer: Buffer) =>
	page.getByLabel('Choose the document').setInputFiles({ name, mimeType: '', buffer });
const heading = (page: Page) => page.getByRole('heading', { name: `${short}:` });

test('a text is checked without network, and every planted change is marked', async ({
	page,
	context
}) => {
	test.skip(!atHand, 'the documents are not at hand');
	const text = readFileSync(path, 'utf8');
	await page.goto('verify/');
	await expect(page.getByLabel('Choose the document')).toBeVisible();
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await choose(page, 'copy.txt', Buffer.from(text));
	await expect(heading(page)).toHaveText(new RegExp(`${quotes.length} of ${quotes.length} `));
	await expect(page.getByText('the very text that the atlas quotes')).toBeVisible();
	const { changed, ids } = planted(text, quotes);
	await page.getByLabel('Or paste its text').fill(changed);
	await page.getByRole('button', { name: 'Check this text' }).click();
	await expect(heading(page)).toHaveText(new RegExp(`${quotes.length - ids.length} of `));
	const others = page.getByRole('heading', { name: 'Other words' }).locator('+ ul > li');
	await expect(others).toHaveCount(ids.length);
	for (const other of await others.all())
		await expect(other.locator('del, ins').first()).toBeVisible();
	await page.getByLabel('Or paste its text').fill('Words of somebody else.');
	await page.getByRole('button', { name: 'Check this text' }).click();
	await expect(page.getByRole('status')).toContainText(/^None of the \d+ quotations/u);
	await context.setOffline(false);
});

test('a PDF of a document is read in the page, by a program fetched then', async ({
	page,
	context
}) => {
	test.skip(!atHand, 'the documents are not at hand');
	const sheet = await context.newPage();
	const paragraphs = readFileSync(path, 'utf8').split(/\n\s*\n/u);
	await sheet.setContent(
		'<body lang="en" style="font: 12px serif; hyphens: auto; width: 320px; text-align: justify">'
	);
	await sheet.evaluate((all) => {
		for (const text of all)
			document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
	}, paragraphs);
	const pdf = await sheet.pdf({
		displayHeaderFooter: true,
		headerTemplate: '<span style="font-size:9px" class="date"></span>',
		footerTemplate: '<span style="font-size:9px">Page <span class="pageNumber"></span></span>',
		margin: { top: '2cm', bottom: '2cm' }
	});
	await sheet.close();
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto('verify/');
	await expect(page.getByLabel('Choose the document')).toBeVisible();
	expect(fetched.filter((url) => url.includes('pdf'))).toEqual([]);
	await choose(page, 'copy.pdf', pdf);
	await expect(heading(page)).toHaveText(new RegExp(`${quotes.length} of ${quotes.length} `));
	expect(fetched.filter((url) => url.includes('pdf')).length).toBeGreaterThan(0);
	await choose(page, 'broken.pdf', pdf.subarray(0, 900));
	await expect(page.getByRole('status')).toContainText('broken.pdf could not be read.');
});
