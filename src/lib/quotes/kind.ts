/** What a file is, by its first bytes, and its text. */

export type Kind = 'text' | 'html' | 'pdf';

/** The most that is read, in bytes: a book as a PDF. */
export const MOST_BYTES = 40_000_000;

const HTML = /^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/iu;

/**
 * @param name the file's, if it has one.
 * @throws Error that says what to do instead, where it is nothing that can be read.
 */
export function kindOf(bytes: Uint8Array, name = ''): Kind {
	if (bytes.length > MOST_BYTES)
		throw new Error(`It has ${Math.round(bytes.length / 1e6)} MB; at most 40 MB are read.`);
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	if (start.includes('%PDF-')) return 'pdf';
	if (/\.pdf$/iu.test(name)) throw new Error('It is named a PDF, but is none.');
	if (/^PK\u0003\u0004|^\u00d0\u00cf\u0011\u00e0|^\{\\rtf/u.test(start))
		throw new Error(
			'It is a word processor’s or a packed file: save it as PDF, HTML or text first.'
		);
	const text = textOf(bytes);
	if (text.trim() === '') throw new Error('It is empty.');
	if (text.includes('\0')) throw new Error('It is no text: choose a text, an HTML page or a PDF.');
	return /\.x?html?$/iu.test(name) || HTML.test(text.slice(0, 4096)) ? 'html' : 'text';
}

/** UTF-8 or, where a mark says so, UTF-16; what is neither is read as Windows-1252, as older files are. */
export function textOf(bytes: Uint8Array): string {
	const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
	const label = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : mark;
	if (label) return new TextDecoder(label).decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
