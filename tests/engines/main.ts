/**
 * `npm run engines`: the main journeys in engines that are no Chromium, Firefox and WebKit as Debian has
 * them; `-- firefox` or `-- webkit` runs one. `ATLAS_URL` names a site that is served already. The last
 * line counts.
 */
import { BUILD_DIR, build, reasonToBuild } from '../../src/site/serve/build.ts';
import { readAddress } from '../../src/site/serve/origin.ts';
import { serve } from '../../src/site/serve/server.ts';
import { firefox } from './firefox.ts';
import { JOURNEYS } from './journeys.ts';
import type { Engine } from './tab.ts';
import { webkit } from './webkit.ts';

const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = { firefox, webkit };
let [passed, failed] = [0, 0];

async function count(name: string, journey: () => Promise<string | void>) {
	const began = performance.now();
	const problem = await journey().catch((error: unknown) => String(error));
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`${problem ? 'WRONG' : 'right'}: ${name} (${seconds} s) ${problem ?? ''}`);
	if (problem) failed++;
	else passed++;
}

async function run(engine: Engine, site: string) {
	console.log(engine.version);
	for (const [name, journey] of Object.entries(JOURNEYS))
		await count(name, async () => {
			const tab = await engine.open();
			try {
				await journey(tab, site);
				return (await tab.thrown()).join('; ');
			} finally {
				await tab.close();
			}
		});
	for (const [name, journey] of Object.entries(engine.own)) await count(name, () => journey(site));
}

async function main(site: string) {
	const asked = process.argv.slice(2);
	for (const [name, launch] of Object.entries(ENGINES)) {
		if (asked.length && !asked.includes(name)) continue;
		try {
			const engine = await launch();
			await run(engine, site).finally(() => engine.close());
		} catch (error) {
			console.log(`WRONG: ${name}: ${String(error)}`);
			failed++;
		}
	}
}

if (process.env.ATLAS_URL) await main(`${process.env.ATLAS_URL}/`);
else {
	const address = readAddress(process.env);
	if (reasonToBuild(address, BUILD_DIR)) build(address);
	const site = await serve({ port: 0, dir: BUILD_DIR, base: address.base });
	await main(`${site.url}/`).finally(() => site.close());
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
