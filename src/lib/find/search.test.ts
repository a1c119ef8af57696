/** The index that the build writes, asked as readers ask. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findIndex } from '$site/find.server';
import { Search } from './search';

const { text } = findIndex();
const search = Search.from(JSON.parse(text));
/** As a reader sees the results, from the top down. */
const listed = (query: string) =>
	search.find(query).flatMap(({ found }) => found.map(({ item }) => item));

/** Query, and the id or the name of what it should find first or second. */
const QUERIES: [query: string, sought: string][] = [
	// Latin letters, with and without their marks, and the other names in use.
	['Şuşa', 'Shusha / Shushi'],
	['Shushi', 'Shusha / Shushi'],
	['Naxcivan', 'feature-nakhchivan'],
	['NAXÇIVAN', 'feature-nakhchivan'],
	['Araks', 'feature-aras'],
	['araz', 'feature-aras'],
	['Stepanakert', 'feature-khankendi'],
	['xankendi', 'feature-khankendi'],
	['Gence', 'feature-ganja'],
	['132 km', 'feature-border-132-km'],
	// Armenian, Arabic, Cyrillic, Georgian, Hebrew, Greek.
	['Նախիջևան', 'feature-nakhchivan'],
	['Արաքս', 'feature-aras'],
	['ارس', 'feature-aras'],
	['نخجوان', 'feature-nakhchivan'],
	['قره‌باغ', 'feature-karabakh'],
	['طهران', 'feature-tehran'],
	['Нахичевань', 'feature-nakhchivan'],
	['Шуша', 'Shusha / Shushi'],
	['Тегеран', 'feature-tehran'],
	['თბილისი', 'feature-tbilisi'],
	['ბაქო', 'feature-baku'],
	['תל אביב', 'feature-tel-aviv'],
	['Άγκυρα', 'feature-ankara'],
	['Ιράν', 'feature-iran'],
	// Slips of the hand, and words that have just been begun.
	['Azerbajan', 'feature-azerbaijan'],
	['zangezur coridor', 'feature-zangezur-route'],
	['sitalchai', 'feature-sitalchay'],
	['nakhichevan', 'feature-nakhchivan'],
	['khamen', 'concern-border-closure'],
	['pipel', 'feature-btc-pipeline'],
	// Words of the documents, concerns, dates, disagreements, documents.
	['unconfirmed reports', 'passage-avim-sitalchay'],
	['weaponry', 'passage-mee-weaponry'],
	['belt and road', 'concern-transit-advantage'],
	['netanyahu', 'date-netanyahu'],
	['19 july 2022', 'date-khamenei'],
	['october 2022', 'date-eghtedar'],
	['how much of the oil', 'disagreement-share-of-oil'],
	['middle east eye', 'document-mee-quiet-friend']
];

test.each(QUERIES)('%s finds what is meant first or second', (query, sought) => {
	const first = listed(query).slice(0, 2);
	expect(first.flatMap(({ id, name }) => [id, name])).toContain(sought);
});

test('what nothing has finds nothing', () => {
	expect(listed('zzzzzz')).toEqual([]);
	expect(listed(' ')).toEqual([]);
	expect(listed('…')).toEqual([]);
});

test('a word that is written right comes before those that are nearly it', () => {
	const kinds = search.find('denied').map(({ kind }) => kind);
	expect(kinds.slice(0, 2)).toContain('passage');
	expect(listed('kars').map(({ id }) => id)).not.toContain('feature-karabakh');
});

test('the index weighs 40 kB at most', () => {
	expect(brotliCompressSync(text).length).toBeLessThanOrEqual(40_000);
});

describe('what is found', () => {
	test('is marked word by word, and the text stays what it is', () => {
		const words = new Set(search.fold('Naxçıvan'));
		const stretches = search.mark('In Naxçıvan, “Naxcivan’s” north.', words);
		expect(stretches.map(({ text }) => text).join('')).toBe('In Naxçıvan, “Naxcivan’s” north.');
		expect(stretches.filter(({ found }) => found).map(({ text }) => text)).toEqual([
			'Naxçıvan',
			'Naxcivan'
		]);
	});

	test('of a document keeps all its words, and what says how firm they are', () => {
		const alleged = listed('unconfirmed reports').find(({ quoted }) => quoted);
		const words = alleged!.quoted!.pieces.map(({ text }) => text).join('');
		expect(alleged!.quoted!.hedge.length).toBeGreaterThan(1);
		for (const hedge of alleged!.quoted!.hedge) expect(words).toContain(hedge);
		expect(alleged!.about).toMatch(/alleged.*unconfirmed; denied/);
	});
});
