/** The lines of a PDF, by pdf.js: fetched with its worker when a reader first chooses a PDF. */
import { getDocument, GlobalWorkerOptions, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';
import type { Line } from '$lib/quotes/copy';
import { allowScripts } from '$lib/trusted/scripts';

let worker: PDFWorker | undefined;

/** Starts the worker: from here on nothing more is fetched. Throws when it does not start. */
export async function prepare(): Promise<PDFWorker> {
	const address = new URL(workerUrl, import.meta.url).href;
	allowScripts((url) => new URL(url, document.baseURI).href === address);
	GlobalWorkerOptions.workerSrc = address;
	worker ??= new PDFWorker();
	await worker.promise;
	return worker;
}

/** @throws Error with a reason for readers, where its text cannot be had. */
export async function linesOfPdf(data: Uint8Array): Promise<Line[]> {
	const task = getDocument({
		...{ data, worker: await prepare(), isEvalSupported: false },
		// Pictures of letters are not read, and its letters are not drawn.
		...{ disableFontFace: true, useSystemFonts: true, useWasm: false, verbosity: 0 }
	});
	try {
		const document = await task.promise;
		const lines: Line[] = [];
		for (let page = 1; page <= document.numPages; page++) {
			const { items } = await (await document.getPage(page)).getTextContent();
			const text = items
				.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
				.join('');
			lines.push(...text.split('\n').map((text) => ({ text, page })));
		}
		if (lines.every(({ text }) => text.trim() === ''))
			throw new Error('It holds no text: its pages are pictures.');
		return lines;
	} catch (error) {
		throw reasonOf(error as Error);
	} finally {
		await task.destroy();
	}
}

function reasonOf(error: Error): Error {
	if (error.name === 'PasswordException')
		return new Error('It needs a password: save a copy without one first.', { cause: error });
	if (error.name === 'InvalidPDFException')
		return new Error('It is damaged: save or download it again.', { cause: error });
	return error;
}
