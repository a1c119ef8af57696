import { expect, test } from 'vitest';
import { files, ferry, pier, withPassages, withConcern, type Fault } from './faulty.fixture.ts';
import { buildEvidence } from './index.ts';

const faults: Fault[] = [
	[
		'a passage without a voice',
		withPassages({ ...ferry, voice: ' ' }, pier),
		/log-ferry: has no voice/
	],
	[
		'a passage without a feature',
		withPassages({ ...ferry, features: [] }, pier),
		/log-ferry: is joined to no feature/
	],
	[
		'an unknown concern',
		withPassages({ ...ferry, concerns: ['crossing', 'fog'] }, pier),
		/there is no concern "fog"/
	],
	[
		'an allegation without its denial',
		withPassages(ferry, { ...pier, hedge: ['unproven reports'] }),
		/log-pier: is alleged and its denial/
	],
	[
		'an allegation quoted as a fact',
		withPassages(ferry, pier, {
			...ferry,
			id: 'log-sold',
			parts: pier.parts.slice(0, 1),
			hedge: ['reports']
		}),
		/log-sold: shows words of log-pier without its denial/
	],
	['a bad id', withPassages({ ...ferry, id: 'Log Ferry' }, pier), /an id is lower-case words/],
	['an id used twice', withPassages(ferry, pier, pier), /the id is used twice/],
	['a concern without a passage', withConcern({ passage: 'none' }), /there is no passage "none"/],
	['a concern without a voice', withConcern({ voice: '' }), /concern crossing: has no voice/],
	[
		'a concern in another voice',
		withConcern({ voice: 'The mayor' }),
		/its voice is not that of log-ferry/
	],
	[
		'a concern that its passage does not name',
		withConcern({ id: 'storm' }),
		/log-ferry does not name it/
	],
	[
		'a concern that is only alleged',
		withConcern({ passage: 'log-pier' }),
		/log-pier is not attributed/
	],
	['a concern as a fact', withConcern({ title: 'The ferry stops' }), /say "would" or "could"/],
	[
		'a concern without a feature',
		withConcern({ features: [] }),
		/concern crossing: is joined to no feature/
	],
	[
		'a disagreement of one',
		{
			...files,
			disagreements: [
				{
					id: 'd',
					title: 'D',
					summary: 'D',
					passages: ['log-pier'],
					features: ['pier'],
					concerns: []
				}
			]
		},
		/needs two passages/
	],
	[
		'a disagreement of nobody',
		{
			...files,
			disagreements: [
				{
					id: 'd',
					title: 'D',
					summary: 'D',
					passages: ['a', 'log-pier'],
					features: [],
					concerns: ['b']
				}
			]
		},
		/there is no passage "a"/
	],
	['a control character', withConcern({ note: 'left\u202eright' }), /holds a control character/],
	['a text that is not NFC', withConcern({ note: 'e\u0301' }), /not in Unicode NFC/]
];

test.each(faults)('%s is a problem', (_name, faulty, reason) => {
	expect(buildEvidence(faulty).problems).toContainEqual(expect.stringMatching(reason));
});

test('all 18 faults were tried', () => {
	expect(faults).toHaveLength(18);
});
