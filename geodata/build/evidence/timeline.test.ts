import { expect, test } from 'vitest';
import { describe as describePhrase } from '../../../src/lib/quotes/selectors.ts';
import type { TimelineEntry } from '../schema/timeline.ts';
import { entry, files, pier, withEntry } from './faulty.fixture.ts';
import { fingerprint } from './files.ts';
import { buildEvidence } from './index.ts';

type Source = TimelineEntry['sources'][number];

const text = entry.source!.canonical;
const find = (words: string) => {
	const start = text.indexOf(words);
	return describePhrase(text, start, start + words.length);
};
const shown = find('will not cross');
const unshown = find('every week');
const seal = fingerprint(entry.document.canonicalSha256, [unshown]);
const document = 'harbour-log';

const problemsOf = (source: Omit<Source, 'document'>, from = files) =>
	buildEvidence({
		...from,
		timeline: [
			{
				id: 'stop',
				text: 'The ferry stops.',
				when: { from: '2020', certainty: 'year', label: '2020' },
				sources: [{ document, ...source }],
				features: []
			}
		]
	}).problems;

const good: [string, Omit<Source, 'document'>][] = [
	['that a passage shows', { phrase: shown, passage: 'log-ferry' }],
	['that is sealed', { phrase: unshown, fingerprint: seal }],
	[
		'alleged, with the passage that has the denial',
		{ phrase: find('was sold'), passage: 'log-pier' }
	]
];
test.each(good)('a phrase %s is proved, with the document and without it', (_, source) => {
	expect(problemsOf(source)).toEqual([]);
	expect(problemsOf(source, withEntry({ source: null }))).toEqual([]);
});

const bad: [string, Omit<Source, 'document'>, RegExp][] = [
	[
		'without a seal',
		{ phrase: unshown },
		/stop\.sources\.0: fingerprint: no passage .*; add "[0-9a-f]{64}"/
	],
	[
		'under a broken seal',
		{ phrase: unshown, fingerprint: pier.fingerprint },
		/fingerprint: the phrase is not the one/
	],
	[
		'with the passage of others',
		{ phrase: shown, passage: 'log-none' },
		/passage: "log-none" is none of/
	],
	[
		'alleged, without its denial',
		{
			phrase: find('was sold'),
			fingerprint: fingerprint(entry.document.canonicalSha256, [find('was sold')])
		},
		/is alleged in log-pier/
	],
	...(['exact', 'prefix', 'suffix'] as const).map((field): (typeof bad)[number] => [
		`with another ${field}`,
		{ phrase: { ...shown, [field]: shown[field].replace(/[a-z]/u, 'x') }, passage: 'log-ferry' },
		/fingerprint: no passage named here shows the phrase/
	]),
	[
		'at another place',
		{ phrase: { ...shown, start: shown.start + 1, end: shown.end + 1 }, passage: 'log-ferry' },
		/no passage named here/
	],
	[
		'of more than a few words',
		{ phrase: find('The harbour board has met every week of the year since the new jetty') },
		/phrase: has 14 words; shorten/
	],
	[
		'with a short prefix',
		{ phrase: { ...shown, prefix: '' }, passage: 'log-ferry' },
		/no passage named here/
	]
];
test.each(bad)('a phrase %s is refused, with the document and without it', (_, source, reason) => {
	for (const from of [files, withEntry({ source: null })])
		expect(problemsOf(source, from)).toContainEqual(expect.stringMatching(reason));
});

test('a sealed phrase that the document does not have is refused where it is at hand', () => {
	const phrase = { ...unshown, exact: unshown.exact.replace('week', 'meek') };
	const sealed = { phrase, fingerprint: fingerprint(entry.document.canonicalSha256, [phrase]) };
	expect(problemsOf(sealed)).toContainEqual(expect.stringMatching(/does not stand there/));
});

test('words of the timeline count in the budget', () => {
	const shownWords = (source: Omit<Source, 'document'>) =>
		buildEvidence({
			...files,
			timeline: [
				{
					id: 'stop',
					text: 'x',
					when: { from: '2020', certainty: 'year', label: '2020' },
					sources: [{ document, ...source }],
					features: []
				}
			]
		}).documents[0]!.shownWords;
	expect(shownWords({ phrase: unshown }) - shownWords({ phrase: shown })).toBe(2);
});
