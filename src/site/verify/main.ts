/**
 * `node aras-verify.mjs annotations.jsonld document.txt …`: looks in each document for every quotation of
 * it, with the code that the site is built with. Built as one file that needs nothing but Node.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { copyOf, linesOfText, type Copy } from '../../lib/quotes/copy';
import type { PartFound } from '../../lib/quotes/search';
import { linesOfHtml } from '../../lib/quotes/html';
import { kindOf, textOf } from '../../lib/quotes/kind';
import { readQuotes, type Quote } from '../../lib/quotes/read';
import { check, DIFFERENCE, ofCopy, placeText, type Checked } from '../../lib/quotes/report';

const USAGE = `Usage: node aras-verify.mjs annotations.jsonld DOCUMENT...

Looks in each DOCUMENT, a text or an HTML page, for every quotation that annotations.jsonld has of it.
Of a PDF, save the text first, with "pdftotext FILE.pdf", or use the page /verify/ of the atlas.

Ends with 0 when every quotation is found, with 1 when one is not or differs, with 2 when it could not run.`;

/** What keeps it from running: told without the place in the code. */
class Unable extends Error {}

function read(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch (cause) {
		throw new Unable(`${path} cannot be read: ${(cause as Error).message}.`, { cause });
	}
}

function quotesIn(path: string): Quote[] {
	try {
		return readQuotes(textOf(read(path)));
	} catch (error) {
		if (error instanceof Unable) throw error;
		throw new Unable(`${path} is not annotations.jsonld of the atlas. ${(error as Error).message}`);
	}
}

function copyIn(path: string): Copy {
	const bytes = read(path);
	try {
		const kind = kindOf(bytes, path);
		if (kind === 'pdf')
			throw new Error(
				'It is a PDF: save its text first, with "pdftotext", or use the page /verify/.'
			);
		const text = textOf(bytes);
		return copyOf(kind === 'html' ? linesOfHtml(text) : linesOfText(text));
	} catch (error) {
		throw new Unable(`${path} cannot be checked. ${(error as Error).message}`);
	}
}

/** The lines that are printed of one quotation. */
function told({ quote, parts, verdict }: Checked, file: string): string[] {
	if (verdict === 'absent') return [`${file}: ${quote.id}: not found, and nothing like it`];
	return parts.flatMap((part, index) => {
		const name = parts.length > 1 ? `${quote.id}, part ${index + 1}` : quote.id;
		return toldOfPart(part, quote.parts[index]!.exact).map((line) => `${file}: ${name}: ${line}`);
	});
}

function toldOfPart(part: PartFound, exact: string): string[] {
	if (part.kind === 'absent') return [`not found: "${exact}"`];
	const at = placeText(part.at);
	if (part.kind === 'displaced') return [`${at}: stands before what it follows in the quotation`];
	if (part.kind === 'found')
		return part.differences.length
			? [
					`${at}: found; differs only in how it is set: ${part.differences.map((one) => DIFFERENCE[one]).join('; ')}`
				]
			: [];
	const side = (of: 'quotation' | 'copy', [open, close]: string) =>
		part.runs
			.filter((run) => run.in === 'both' || run.in === of)
			.map((run) => (run.in === 'both' ? run.text : `${open}${run.text}${close}`))
			.join('');
	return [
		`${at}: differs`,
		`${at}:   quoted: ${side('quotation', '[]')}`,
		`${at}:   here:   ${side('copy', '{}')}`
	];
}

async function main([annotations, ...documents]: string[]): Promise<boolean> {
	if (!annotations || documents.length === 0) throw new Unable(USAGE);
	const quotes = quotesIn(annotations);
	let isRight = true;
	for (const path of documents) {
		const file = basename(path);
		const reports = ofCopy(await check(quotes, copyIn(path)));
		if (reports.length === 0) {
			isRight = false;
			console.error(`${file}: none of the ${quotes.length} quotations stands in it`);
		}
		for (const { document, found, differ, absent } of reports) {
			const wrong = [...differ, ...absent];
			found.flatMap((one) => told(one, file)).forEach((line) => console.log(line));
			wrong.flatMap((one) => told(one, file)).forEach((line) => console.error(line));
			const count = found.length + wrong.length;
			console.log(`${file}: ${found.length} of ${count} quotations of ${document} found`);
			isRight &&= wrong.length === 0;
		}
	}
	return isRight;
}

const asked = process.argv.slice(2);
if (asked.some((one) => ['-h', '--help'].includes(one))) console.log(USAGE);
else
	main(asked).then(
		(isRight) => (process.exitCode = isRight ? 0 : 1),
		(error: Error) => {
			console.error(error instanceof Unable ? error.message : error);
			process.exitCode = 2;
		}
	);
