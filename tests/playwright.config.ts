import { defineConfig } from 'playwright/test';
import { DEFAULT_ORIGIN } from '../src/site/serve/origin.ts';
import { findChromium } from './browser.ts';

/** Set by `npm test`; without it the tests ask the site that `npm start` serves. */
const { ATLAS_URL = DEFAULT_ORIGIN, ATLAS_REPORT, CI } = process.env;

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results/browser',
	workers: 2,
	fullyParallel: true,
	// A test that passes only the second time is a test that fails.
	retries: 0,
	forbidOnly: Boolean(CI),
	timeout: 60_000,
	// Maps are drawn in software here, and two at a time: a busy machine is slow, not wrong.
	expect: { timeout: 15_000 },
	reporter: ATLAS_REPORT ? [['list'], ['json', { outputFile: `../${ATLAS_REPORT}` }]] : [['list']],
	use: {
		// With a slash: `page.goto('features/iran/')` then works under any base path.
		baseURL: `${ATLAS_URL}/`,
		viewport: { width: 1280, height: 800 },
		launchOptions: {
			executablePath: findChromium()?.path,
			args: [
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run',
				// WebGL in software, the same on every machine.
				'--use-angle=swiftshader',
				'--enable-unsafe-swiftshader',
				// Pages themselves are painted as on a machine without a graphics card: in a third of the time.
				'--disable-gpu-rasterization'
			]
		}
	}
});
