/**
 * Reads every file of the built site as a reader or a machine would: no allegation without its denial,
 * no concern without its voice.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Atlas, Concern, Passage } from '../../src/lib/atlas/types.ts';
import { claimsOf, piecesOf, textOf } from './pieces.ts';

const BUILD = 'build';
const built = existsSync(join(BUILD, 'index.html'));
const read = (path: string) => readFileSync(path, 'utf8');
const { passages, concerns }: Atlas = JSON.parse(read('static/atlas/atlas.json'));
const alleged = passages.filter(({ status }) => status === 'alleged');

/** All files of text, but for compressed copies and geometry. */
const files = !built
	? []
	: readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) =>
			/\.(html|json|jsonld|geojson|csv|bib|ris|txt|md|xml|svg|js|mjs|css)$/u.test(name)
		);

/** What breaks the rule in one file: its name with the words that stand alone. */
function unbalanced(name: string, content: string, passage: Passage): string[] {
	return piecesOf(content).flatMap((piece) => {
		const said = claimsOf(passage).find((words) => piece.includes(words));
		const missing = passage.hedge.filter((words) => !piece.includes(words));
		return said && missing.length ? [`${name}: “${said}” without “${missing.join('”, “')}”`] : [];
	});
}

/** The words that tell a passage from its neighbours: of an item in a list its own, not the sentence before it. */
const ownWords = ({ parts }: Passage) =>
	parts
		.map(({ exact }) => exact)
		.filter((exact) => !exact.endsWith(':'))
		.reduce((a, b) => (b.length > a.length ? b : a), '');

/** Where the words of a concern stand without whose they are. */
function voiceless(name: string, content: string, concern: Concern): string[] {
	const passage = passages.find(({ id }) => id === concern.passage)!;
	const words = ownWords(passage);
	// Where the document is named beside, the voice need not name it again.
	const speaker = passage.voice.replace(/, as the \w+ reports \w+$/u, '');
	return piecesOf(content)
		.filter((piece) => piece.includes(words) && !piece.includes(speaker))
		.map(() => `${name}: ${concern.id} without its voice`);
}

test.runIf(built)(
	'no built file holds an allegation without its denial beside it',
	() => {
		let holding = 0;
		const found = files.flatMap((name) => {
			const content = textOf(name, read(join(BUILD, name)));
			return alleged.flatMap((passage) => {
				if (claimsOf(passage).some((words) => content.includes(words))) holding++;
				return unbalanced(name, content, passage);
			});
		});
		expect(found).toEqual([]);
		expect(alleged).toHaveLength(2);
		expect(files.length).toBeGreaterThan(200);
		// The explorer, the pages of their features, their document and their own, their citations, the data.
		expect(holding).toBeGreaterThan(20);
	},
	60_000
);

test.runIf(built)(
	'no built file holds a concern without its voice beside it',
	() => {
		let holding = 0;
		const found = files.flatMap((name) => {
			const content = textOf(name, read(join(BUILD, name)));
			return concerns.flatMap((concern) => {
				if (content.includes(concern.title)) {
					holding++;
					if (
						!/stated concern|concerns of Iran|said by Iranian officials|ascribed to Iran/iu.test(
							content
						) &&
						!content.includes(concern.voice)
					)
						return [`${name}: “${concern.title}” is not said to be Iran's`];
				}
				return voiceless(name, content, concern);
			});
		});
		expect(found).toEqual([]);
		expect(concerns.length).toBeGreaterThan(10);
		expect(holding).toBeGreaterThan(10 * 5);
	},
	60_000
);

test('the rule is seen to be broken', () => {
	const [passage] = alleged.filter(({ id }) => id === 'avim-sitalchay');
	const whole = passage!.parts.map(({ exact }) => exact).join(' […] ');
	expect(unbalanced('a.txt', whole, passage!)).toEqual([]);
	const claim = passage!.parts[0]!.exact;
	expect(unbalanced('a.txt', claim, passage!)).toHaveLength(1);
	expect(unbalanced('a.txt', `${claim}</figure>${whole}`, passage!)).toHaveLength(1);
	expect(unbalanced('a.txt', claim.slice(60, 140), passage!)).toHaveLength(1);
	const [concern] = concerns;
	const words = ownWords(passages.find(({ id }) => id === concern!.passage)!);
	expect(voiceless('a.txt', words, concern!)).toHaveLength(1);
});
