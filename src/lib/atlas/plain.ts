/** Words as they are searched, so that a reader need not know their marks. */

/** Latin letters that are no letter with a mark. */
const LETTERS: Record<string, string> = {
	ə: 'e',
	ı: 'i',
	ß: 'ss',
	ø: 'o',
	đ: 'd',
	ł: 'l',
	æ: 'ae'
};

/** Lower case, without marks, words parted by one space. */
export function plain(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[əıßøđłæ]/gu, (letter) => LETTERS[letter]!)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
