/** Counts passed and failed tests from the runners' own JSON reports. */

export interface Counts {
	readonly passed: number;
	readonly failed: number;
	/** One line for each failure. */
	readonly failures: readonly string[];
}

/** What is read of Vitest's JSON report. */
interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: {
		name: string;
		status: string;
		assertionResults: { status: string; fullName: string }[];
	}[];
}

/** What is read of Playwright's JSON report. */
interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
	errors: { message?: string }[];
	suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
	title: string;
	specs: { title: string; file: string; ok: boolean }[];
	suites?: PlaywrightSuite[];
}

/** A test file that could not be read counts as one failure. */
export function countVitest(report: unknown): Counts {
	const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
	const unread = testResults.filter(
		(file) =>
			file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
	);
	const failed = testResults.flatMap((file) =>
		file.assertionResults
			.filter((test) => test.status === 'failed')
			.map((test) => `${file.name}: ${test.fullName}`)
	);
	return {
		passed: numPassedTests,
		failed: numFailedTests + unread.length,
		failures: [...failed, ...unread.map((file) => `${file.name}: did not run to its end`)]
	};
}

/** An error outside the tests counts as one failure, and so does a test that passed only at last. */
export function countPlaywright(report: unknown): Counts {
	const { stats, errors, suites } = report as PlaywrightReport;
	const specs = (suite: PlaywrightSuite): string[] => [
		...suite.specs.filter((spec) => !spec.ok).map((spec) => `${spec.file}: ${spec.title}`),
		...(suite.suites ?? []).flatMap(specs)
	];
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		failures: [
			...suites.flatMap(specs),
			...errors.map((error) => (error.message ?? 'an error without words').split('\n')[0] ?? '')
		]
	};
}

/**
 * A runner's counts as they enter the sum: one that left no report, ran no test, or stopped with an
 * error although no test failed, counts as a failure.
 */
export function judge(runner: string, counts: Counts | null, exitCode: number | null): Counts {
	if (!counts) return failure(`${runner} left no report`);
	if (counts.passed + counts.failed === 0) return failure(`${runner} ran no test`);
	if (counts.failed === 0 && exitCode !== 0) {
		return sum([counts, failure(`${runner} ended with code ${exitCode}`)]);
	}
	return counts;
}

/** A step that failed. */
export function failure(reason: string): Counts {
	return { passed: 0, failed: 1, failures: [reason] };
}

export function sum(all: readonly Counts[]): Counts {
	return {
		passed: all.reduce((total, counts) => total + counts.passed, 0),
		failed: all.reduce((total, counts) => total + counts.failed, 0),
		failures: all.flatMap((counts) => counts.failures)
	};
}
