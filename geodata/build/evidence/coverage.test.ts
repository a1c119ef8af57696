import { expect, test } from 'vitest';
import {
	files,
	entry,
	ferry,
	pier,
	withEntry,
	withPassages,
	type Fault
} from './faulty.fixture.ts';
import { buildEvidence } from './index.ts';

const faults: Fault[] = [
	[
		'a sentence not dealt with',
		withEntry({ leftOut: entry.leftOut.slice(1) }),
		/quote "The harbour log…" or leave it out/
	],
	[
		'a quoted sentence left out',
		withPassages(ferry, { ...pier, parts: pier.parts.slice(0, 1) }),
		/or leave it out/
	],
	[
		'a sentence left out twice',
		withEntry({ leftOut: [...entry.leftOut, entry.leftOut[0]!] }),
		/listed twice/
	],
	[
		'a sentence that is not there',
		withEntry({ leftOut: [...entry.leftOut, { start: 1, end: 2, sha256: '', reason: 'heading' }] }),
		/1-2: no sentence stands there/
	],
	[
		'a changed sentence',
		withEntry({ leftOut: entry.leftOut.map((item) => ({ ...item, sha256: '' })) }),
		/sha256: the sentence is another/
	],
	[
		'a mention nobody quotes',
		{ ...files, mentions: { ...files.mentions, hill: ['jetty'] } },
		/the document names hill, no passage does/
	],
	[
		'a passage without a mention',
		{ ...files, mentions: { ...files.mentions, pier: ['mole'] } },
		/pier: passages of harbour-log speak of it by no word/
	]
];

test.each(faults)('%s is a problem', (_name, faulty, reason) => {
	expect(buildEvidence(faulty).problems).toContainEqual(expect.stringMatching(reason));
});
