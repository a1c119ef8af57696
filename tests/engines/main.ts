/**
 * `npm run engines`: the main journeys in an engine that is no Chromium, a Firefox as it is installed
 * (Debian's `firefox-esr`, or `ATLAS_FIREFOX`), driven by WebDriver BiDi. `ATLAS_URL` names a site that is
 * served already. The last line counts.
 */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { BUILD_DIR, build, reasonToBuild } from '../../src/site/serve/build.ts';
import { readAddress } from '../../src/site/serve/origin.ts';
import { serve } from '../../src/site/serve/server.ts';
import { JOURNEYS, WITHOUT_SCRIPT } from './journeys.ts';

const path = [process.env.ATLAS_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
	(one) => one && existsSync(one)
);
let [passed, failed] = [0, 0];

const launch = (prefs: Record<string, unknown>) =>
	puppeteer.launch({ browser: 'firefox', executablePath: path, extraPrefsFirefox: prefs });

async function run(browser: Browser, journeys: typeof JOURNEYS, site: string) {
	for (const [name, journey] of Object.entries(journeys)) {
		const page = await browser.newPage();
		await page.setViewport({ width: 1280, height: 800 });
		const thrown: string[] = [];
		page.on('pageerror', (error) => {
			// Firefox asks `default-src` for files that are fetched ahead, and goes without: every other
			// kind of file has a rule of its own.
			if (!/^Error: Content-Security-Policy: .* \(default-src\)/.test(String(error)))
				thrown.push(String(error));
		});
		const began = performance.now();
		const problem = await journey(page, site).then(
			() => thrown.join('; '),
			(error: unknown) => String(error)
		);
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		console.log(`${problem ? 'WRONG' : 'right'}: ${name} (${seconds} s) ${problem}`);
		if (problem) failed++;
		else passed++;
		await page.close();
	}
}

async function main(site: string) {
	const browser = await launch({});
	console.log(await browser.version());
	await run(browser, JOURNEYS, site).finally(() => browser.close());
	const still = await launch({ 'javascript.enabled': false });
	await run(still, WITHOUT_SCRIPT, site).finally(() => still.close());
}

if (!path) throw new Error('No Firefox was found: install firefox-esr, or set ATLAS_FIREFOX.');
if (process.env.ATLAS_URL) await main(`${process.env.ATLAS_URL}/`);
else {
	const address = readAddress(process.env);
	if (reasonToBuild(address, BUILD_DIR)) build(address);
	const site = await serve({ port: 0, dir: BUILD_DIR, base: address.base });
	await main(`${site.url}/`).finally(() => site.close());
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
