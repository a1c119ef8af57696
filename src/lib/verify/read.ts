/** A reader's file or text as a copy in which quotations are looked for. All of it happens in this page. */
import { copyOf, linesOfText, type Copy } from '$lib/quotes/copy';
import { linesOfHtml } from '$lib/quotes/html';
import { kindOf, textOf } from '$lib/quotes/kind';

/** @throws Error with a reason for readers, where it cannot be read. */
export async function readCopy(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Copy> {
	const kind = kindOf(bytes, name);
	if (kind === 'pdf') return copyOf(await (await bringPdf()).linesOfPdf(bytes));
	const text = textOf(bytes);
	return copyOf(kind === 'html' ? linesOfHtml(text) : linesOfText(text));
}

/** The program that reads PDFs. */
async function bringPdf() {
	try {
		const pdf = await import('./pdf');
		await pdf.prepare();
		return pdf;
	} catch (cause) {
		throw new Error(
			'What reads a PDF could not be fetched from this site. Connect once, or paste its text.',
			{ cause }
		);
	}
}

export const preparePdf = async (): Promise<void> => void (await bringPdf());
