/** An invented document of our own writing, with reviewed files around it, for tests. */
import { canonicalise } from '../../../src/lib/quotes/selectors.ts';
import { countWords } from '../../../src/lib/atlas/words.ts';
import { describePassage } from './add.ts';
import { isQuoted } from './coverage.ts';
import type { DocumentFile, LeftOut } from '../schema/evidence.ts';
import { sha256, type Entry, type EvidenceFiles } from './files.ts';
import { splitSentences } from './sentences.ts';

const TEXT = `The harbour log

The lighthouse keeper says that the ferry
will not cross the sound. Some papers printed unproven reports
that the old pier was sold. These reports were denied.
The harbour board has met every week of the year since the new jetty was opened to the
fishing fleet, and its minutes are kept in the reading room of the public library, where
anybody who asks for them may see them on a weekday. Nets are mended on the quay in winter, and
in summer the boats go out before the sun is up and come back at noon with the tide. The harbour
master writes down the hour of each.
`;

/** The files of a project with this one document, at hand; every check passes. */
export function inventedFiles(): EvidenceFiles {
	const entry = inventedEntry();
	return {
		entries: [entry],
		concerns: [
			{
				id: 'crossing',
				title: 'The ferry would stop',
				voice: 'The lighthouse keeper',
				group: 'officials',
				passage: 'log-ferry',
				features: ['sound']
			}
		],
		disagreements: [],
		timeline: [],
		mentions: { sound: ['the sound'], pier: ['pier'], hill: ['hill'] },
		features: ['hill', 'pier', 'sound']
	};
}

function inventedEntry(): Entry {
	const canonical = canonicalise(TEXT);
	const source = { bytes: Buffer.from(TEXT), text: TEXT, canonical };
	const document: DocumentFile = {
		file: 'harbour-log.txt',
		title: 'The harbour log',
		short: 'Harbour log',
		author: 'A. Keeper',
		publisher: 'The Harbour',
		nature: 'Log book',
		dateKnown: 'Undated; written in 2020',
		dateIso: '2020',
		year: '2020',
		sha256: sha256(source.bytes),
		canonicalSha256: sha256(canonical),
		words: countWords(canonical),
		about: []
	};
	const bare: Entry = {
		id: 'harbour-log',
		document,
		stored: { sha256: document.sha256, passages: [] },
		leftOut: [],
		source
	};
	const passages = [
		{
			...describePassage(
				bare,
				'The lighthouse keeper says that the ferry will not cross the sound'
			),
			id: 'log-ferry',
			voice: 'The lighthouse keeper',
			status: 'attributed' as const,
			hedge: ['The lighthouse keeper says'],
			theme: 'harbour',
			features: ['sound'],
			concerns: ['crossing']
		},
		{
			...describePassage(
				bare,
				'unproven reports that the old pier was sold […] These reports were denied'
			),
			id: 'log-pier',
			voice: 'Some papers',
			status: 'alleged' as const,
			hedge: ['unproven reports', 'were denied'],
			theme: 'harbour',
			features: ['pier'],
			concerns: []
		}
	];
	const entry = { ...bare, stored: { ...bare.stored, passages } };
	const leftOut = splitSentences(TEXT)
		.filter((sentence) => !isQuoted(entry, sentence))

		.map(({ start, end, text }): LeftOut => ({
			start,
			end,
			sha256: sha256(text),
			reason: start === 0 ? 'heading' : 'general statement'
		}));
	return { ...entry, leftOut };
}
