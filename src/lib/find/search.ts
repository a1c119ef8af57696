/** The search itself: how words are folded, stored and ranked, the same in the build and in the browser. */
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { plain } from '$lib/atlas/plain';
import type { Entry, Item, Kind } from './types';

/** Letter of another script -> Latin letters. */
export type Letters = Readonly<Record<string, string>>;

/** The file that the build writes. */
export interface Index {
	readonly letters: Letters;
	readonly index: object;
}

/** An item that was found, with the folded words that it was found by. */
export interface Found {
	readonly item: Item;
	readonly words: ReadonlySet<string>;
}

/** What was found of one kind, the best first. */
export interface Group {
	readonly kind: Kind;
	readonly found: readonly Found[];
}

/** A stretch of a text; `found` where it is a word that was sought. */
export interface Stretch {
	readonly text: string;
	readonly found: boolean;
}

/** Below these many letters another letter makes another word. */
const TYPO_FROM = 4;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[a-z0-9]+$/i;

const NAMES = ['name', 'names'];
const FIELDS = [...NAMES, 'about', 'text'];

const RANKED: SearchOptions = {
	boost: { name: 5, names: 4, about: 0.5 },
	prefix: true,
	weights: { prefix: 0.6, fuzzy: 0.2 },
	boostDocument: (_id, _term, stored) => (stored?.weight as number) ?? 1
};
const MISTYPED: SearchOptions = {
	fuzzy: (term) => (term.length < TYPO_FROM || /\d/.test(term) ? false : 0.25),
	maxFuzzy: 2
};
/** The first of these that finds something: all words as they are typed, nearly so, or any of them. */
const WAYS: readonly SearchOptions[] = [
	{ combineWith: 'AND' },
	{ combineWith: 'AND', ...MISTYPED },
	{ combineWith: 'OR', ...MISTYPED }
];

export class Search {
	readonly #letters: Letters;
	readonly #index: MiniSearch<object>;

	private constructor(letters: Letters, made: (options: Options<object>) => MiniSearch<object>) {
		this.#letters = letters;
		this.#index = made({
			fields: FIELDS,
			storeFields: ['item', 'weight'],
			tokenize: (text) => this.fold(text),
			processTerm: (term) => term,
			searchOptions: RANKED
		});
	}

	/** A search of some entries. */
	static of(entries: readonly Entry[], letters: Letters): Search {
		const search = new Search(letters, (options) => new MiniSearch<object>(options));
		search.#index.addAll(
			entries.map(({ item, text, weight }, id) => ({
				...{ id, item, text, weight, name: item.name, about: item.about },
				names: (item.names ?? []).map((name) => name.text).join(' ')
			}))
		);
		return search;
	}

	/** The search that the build has written. */
	static from({ letters, index }: Index): Search {
		return new Search(letters, (options) => MiniSearch.loadJS(index as never, options));
	}

	/** As it is written into a file. */
	toJSON(): Index {
		return { letters: this.#letters, index: this.#index.toJSON() };
	}

	/** The words of a text in plain Latin letters. */
	fold(text: string): string[] {
		const latin = [...plain(text)].map((letter) => this.#letters[letter] ?? letter).join('');
		return latin.split(' ').filter(Boolean);
	}

	/** The same of one word; most words of a text need no look at their marks. */
	#foldWord(word: string): string[] {
		return PLAIN.test(word) ? [word.toLowerCase()] : this.fold(word);
	}

	/** What is found, in its kinds, that of the best first. */
	find(query: string): Group[] {
		// One letter stands in everything: it begins a name.
		const fields = this.fold(query).join('').length > 1 ? FIELDS : NAMES;
		let found: object[] = [];
		for (const way of WAYS) {
			found = this.#index.search(query, { ...way, fields });
			if (found.length) break;
		}
		const kinds = new Map<Kind, Found[]>();
		for (const { item, terms } of found as { item: Item; terms: string[] }[]) {
			const one = { item, words: new Set(terms) };
			const others = kinds.get(item.kind);
			if (others) others.push(one);
			else kinds.set(item.kind, [one]);
		}
		return [...kinds].map(([kind, found]) => ({ kind, found }));
	}

	/** A text cut at the words that were found; joined it is the text, letter for letter. */
	mark(text: string, words: ReadonlySet<string>): Stretch[] {
		const stretches: Stretch[] = [];
		let at = 0;
		for (const { 0: word, index } of text.matchAll(WORD)) {
			if (!this.#foldWord(word).some((folded) => words.has(folded))) continue;
			if (at < index) stretches.push({ text: text.slice(at, index), found: false });
			stretches.push({ text: word, found: true });
			at = index + word.length;
		}
		if (at < text.length) stretches.push({ text: text.slice(at), found: false });
		return stretches;
	}
}
