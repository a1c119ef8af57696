import { expect, test } from 'vitest';
import { ferry, files, pier, withConcern, withPassages, type Fault } from './faulty.fixture.ts';
import { buildEvidence } from './index.ts';

const counted = { label: 'Harbour', of: 'all boats' };
const faults: Fault[] = [
	[
		'an allegation without its denial',
		withPassages(ferry, { ...pier, hedge: ['unproven reports'] }),
		/log-pier: hedge: it is alleged; add the words of its denial/
	],
	[
		'an allegation quoted as a fact',
		withPassages(ferry, pier, {
			...ferry,
			id: 'log-sold',
			parts: pier.parts.slice(0, 1),
			hedge: ['reports']
		}),
		/log-sold: parts: shows words of log-pier without its denial/
	],
	[
		'a figure that its words do not give',
		withPassages({ ...ferry, figures: [{ ...counted, percent: 60 }] }, pier),
		/log-ferry: figures: 60 does not stand in its words/
	],
	[
		'a concern in another voice',
		withConcern({ voice: 'The mayor' }),
		/crossing: voice: is not that of log-ferry/
	],
	[
		'a concern that its passage does not name',
		withConcern({ id: 'storm' }),
		/storm: passage: log-ferry does not name it/
	],
	[
		'a concern that is only alleged',
		withConcern({ passage: 'log-pier' }),
		/log-pier is not attributed/
	],
	[
		'a concern as a fact',
		withConcern({ title: 'The ferry stops' }),
		/say "would", "could" or "Iran sees"/
	]
];

test.each(faults)('%s is a problem', (_name, faulty, reason) => {
	expect(buildEvidence(faulty).problems).toContainEqual(expect.stringMatching(reason));
});

test('a figure stands in its words as a number of its own', () => {
	const said = (words: string, percent: number) => {
		const parts = [{ ...ferry.parts[0]!, exact: words }];
		const figures = [{ ...counted, percent }];
		const { problems } = buildEvidence(withPassages({ ...ferry, parts, figures }, pier));
		return !problems.some((problem) => problem.includes('figures:'));
	};
	expect(said('while 17% of it went', 17)).toBe(true);
	expect(said('and 60 percent of it', 60)).toBe(true);
	expect(said('some 12.5 percent', 12.5)).toBe(true);
	expect(said('of 1760 boats', 60)).toBe(false);
	expect(said('of 60.5 percent', 60)).toBe(false);
	expect(said('of 2,60 percent', 60)).toBe(false);
	expect(files.concerns.length).toBeGreaterThan(0);
});
