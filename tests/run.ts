/** `npm test`: every test there is, in a real browser too. The last line counts them. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { BUILD_DIR, build } from '../src/site/serve/build.ts';
import { readAddress } from '../src/site/serve/origin.ts';
import { serve } from '../src/site/serve/server.ts';
import { requireChromium } from './browser.ts';
import { type Counts, countPlaywright, countVitest, failure, judge, sum } from './reports.ts';

const REPORTS = 'test-results';
const UNIT_REPORT = `${REPORTS}/unit.json`;
const BROWSER_REPORT = `${REPORTS}/browser.json`;

/** Runs a program of the project's own dependencies; resolves with its exit code. */
function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number | null> {
	return new Promise((done) => {
		const child = spawn('npx', ['--no-install', program, ...args], {
			env: { ...process.env, ...env },
			stdio: ['ignore', 'inherit', 'inherit']
		});
		child.on('close', done).on('error', () => done(null));
	});
}

function read(path: string, count: (report: unknown) => Counts): Counts | null {
	try {
		return count(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return null;
	}
}

async function runUnitTests(): Promise<Counts> {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
	const code = await run('vitest', ['run', ...reporters]);
	return judge('Vitest', read(UNIT_REPORT, countVitest), code);
}

async function runBrowserTests(chromium: string, base: string): Promise<Counts> {
	const site = await serve({ port: 0, dir: BUILD_DIR, base });
	try {
		const code = await run('playwright', ['test', '--config', 'tests/playwright.config.ts'], {
			ATLAS_CHROMIUM: chromium,
			ATLAS_URL: site.url,
			ATLAS_REPORT: BROWSER_REPORT
		});
		return judge('Playwright', read(BROWSER_REPORT, countPlaywright), code);
	} finally {
		await site.close();
	}
}

/** A step's counts; an error that it throws is a failure. */
async function attempt(step: () => Promise<Counts> | Counts): Promise<Counts> {
	try {
		return await step();
	} catch (error) {
		return failure(error instanceof Error ? error.message : String(error));
	}
}

const NOTHING: Counts = { passed: 0, failed: 0, failures: [] };

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const address = readAddress(process.env);
let chromium = '';

const found = await attempt(() => {
	const browser = requireChromium();
	chromium = browser.path;
	console.log(`Chromium: ${browser.path} (${browser.origin})`);
	return NOTHING;
});
// Before the unit tests: some of them read the built site.
const built = await attempt(() => {
	build(address);
	return NOTHING;
});
const unit = await attempt(runUnitTests);
const ready = chromium !== '' && built.failed === 0;
const browser = ready ? await attempt(() => runBrowserTests(chromium, address.base)) : NOTHING;

const total = sum([found, built, unit, browser]);
if (total.failures.length > 0) {
	const lines = total.failures.map((line) => line.replace(process.cwd() + '/', ''));
	console.log(['', 'Failed:', ...lines.map((line) => `  ${line}`)].join('\n'));
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
