/** The index of everything that can be found, made once by the build. */
import anyAscii from 'any-ascii';
import { createHash } from 'node:crypto';
import { entriesOf } from '$lib/find/entries';
import { Search, type Letters } from '$lib/find/search';
import { current, hasGazetteer } from '$site/content.server';

/** Greek, Cyrillic, Armenian, Hebrew, Arabic; Georgian. */
const SCRIPTS = [
	[0x370, 0x6ff],
	[0x10d0, 0x10ff]
] as const;

/** What a reader's keyboard may write, in Latin letters; those without any, such as signs, are left out. */
function letters(): Letters {
	const codes = SCRIPTS.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i))
	);
	const pairs = codes
		.filter((letter) => /[\p{Ll}\p{Lo}\p{Nd}]/u.test(letter) && letter === letter.normalize('NFKD'))
		.map(
			(letter) =>
				[
					letter,
					anyAscii(letter)
						.toLowerCase()
						.replace(/[^a-z0-9]/g, '')
				] as const
		);
	return Object.fromEntries(pairs);
}

export const entries = () => entriesOf(current.atlas, current.places);

let made: { readonly name: string; readonly text: string } | undefined;

/** The index as a file; its name, without ending, holds a hash of it. */
export function findIndex() {
	if (made) return made;
	const text = JSON.stringify(Search.of(entries(), letters()));
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
	return (made = { name: `index.${hash}`, text });
}

/** What the field for finding needs. */
export const find = () => ({ index: `find/${findIndex().name}.json`, further: hasGazetteer() });
