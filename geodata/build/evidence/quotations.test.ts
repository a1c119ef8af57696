import { expect, test } from 'vitest';
import { describePassage } from './add.ts';
import {
	entry,
	ferry,
	pier,
	withEntry,
	withPassages,
	withPart,
	withDocument,
	type Fault
} from './faulty.fixture.ts';
import { buildEvidence } from './index.ts';

const long = describePassage(entry, entry.source!.canonical.slice(17));
const faults: Fault[] = [
	[
		'another file',
		withDocument({ sha256: 'a' }),
		/sha256: that of harbour-log\.txt is [0-9a-f]{64}/
	],
	['another canonical text', withDocument({ canonicalSha256: 'a' }), /canonicalSha256: that of/],
	['another count of words', withDocument({ words: 70 }), /words: harbour-log\.txt has/],
	['a small budget', withDocument({ budgetPercent: 10 }), /words are shown, it is/],
	[
		'a budget over the limit',
		withDocument({ budgetPercent: 26 }),
		/budgetPercent: the limit is 25; lower/
	],
	[
		'passages of another file',
		withEntry({ stored: { ...entry.stored, sha256: 'a' } }),
		/sha256: is not that of/
	],
	[
		'a changed quotation',
		withPart({ exact: ferry.parts[0]!.exact.replace('not', 'now') }),
		/log-ferry: part 1: exact stops matching at character \d+: the passage has "w cross/
	],
	['a changed prefix', withPart({ prefix: 'x' }), /part 1: prefix stops matching at character 0/],
	['a changed suffix', withPart({ suffix: 'x' }), /part 1: suffix stops matching/],
	['a changed place', withPart({ start: 3 }), /part 1: end stops matching/],
	['text that is not canonical', withPart({ exact: 'two  spaces' }), /not canonical text/],
	[
		'parts out of order',
		withPassages(ferry, { ...pier, parts: [...pier.parts].reverse() }),
		/part 2 is out of order, or follows/
	],
	[
		'a long passage',
		withPassages({ ...long, id: 'log-long', voice: 'x', features: ['pier'] }),
		/words; at most 70/
	],
	[
		'a hedge that is not shown',
		withPassages({ ...ferry, hedge: ['perhaps'] }, pier),
		/the hedge "perhaps" is not in/
	],
	['an empty hedge', withPassages({ ...ferry, hedge: [''] }, pier), /the hedge "" is not in/],
	['a status without a hedge', withPassages({ ...ferry, hedge: [] }, pier), /needs a hedge/],
	['a hedge without need', withPassages({ ...ferry, status: 'stated' }, pier), /"stated" has none/]
];

test.each(faults)('%s is a problem', (_name, faulty, reason) => {
	expect(buildEvidence(faulty).problems).toContainEqual(expect.stringMatching(reason));
});
