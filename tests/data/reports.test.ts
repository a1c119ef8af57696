import { expect, test } from 'vitest';
import { countPlaywright, countVitest, failure, judge, sum } from '../reports.ts';

const vitestFile = (status: string, tests: string[]) => ({
	name: 'a.test.ts',
	status,
	assertionResults: tests.map((outcome) => ({ status: outcome, fullName: `it ${outcome}` }))
});

test('Vitest: failed tests and files that could not be read are counted', () => {
	const report = {
		numPassedTests: 3,
		numFailedTests: 1,
		testResults: [
			vitestFile('passed', ['passed', 'passed']),
			vitestFile('failed', ['passed', 'failed']),
			vitestFile('failed', [])
		]
	};
	expect(countVitest(report)).toEqual({
		passed: 3,
		failed: 2,
		failures: ['a.test.ts: it failed', 'a.test.ts: did not run to its end']
	});
});

test('Playwright: unexpected and flaky tests and errors outside tests are counted', () => {
	const spec = (title: string, ok: boolean) => ({ title, file: 'b.test.ts', ok });
	const report = {
		stats: { expected: 4, unexpected: 1, flaky: 1 },
		errors: [{ message: 'Cannot find module\nat a.ts' }],
		suites: [
			{
				title: '',
				specs: [spec('opens', true)],
				suites: [{ title: '', specs: [spec('shuts', false)] }]
			}
		]
	};
	expect(countPlaywright(report)).toEqual({
		passed: 4,
		failed: 3,
		failures: ['b.test.ts: shuts', 'Cannot find module']
	});
});

test('a runner that crashed, ran nothing or ended badly is a failure', () => {
	const good = { passed: 2, failed: 0, failures: [] };
	const bad = { passed: 2, failed: 1, failures: ['x'] };
	expect(judge('V', good, 0)).toEqual(good);
	expect(judge('V', bad, 1)).toEqual(bad);
	expect(judge('V', null, 0)).toEqual(failure('V left no report'));
	expect(judge('V', { passed: 0, failed: 0, failures: [] }, 0).failed).toBe(1);
	expect(judge('V', good, 1)).toEqual(sum([good, failure('V ended with code 1')]));
	expect(judge('V', good, null).failed).toBe(1);
});
