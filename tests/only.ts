/** Some browser tests, all their cases: `ATLAS_ALL=1 jiti tests/only.ts faults-each`. */
import { spawn } from 'node:child_process';
import { BUILD_DIR, build } from '../src/site/serve/build.ts';
import { readAddress } from '../src/site/serve/origin.ts';
import { serve } from '../src/site/serve/server.ts';
import { requireChromium } from './browser.ts';

const settings = readAddress(process.env);
build(settings);
const site = await serve({ port: 0, dir: BUILD_DIR, base: settings.base });
const args = ['playwright', 'test', '--config', 'tests/playwright.config.ts'];
const child = spawn('npx', ['--no-install', ...args, ...process.argv.slice(2)], {
	env: { ...process.env, ATLAS_CHROMIUM: requireChromium().path, ATLAS_URL: site.url },
	stdio: ['ignore', 'inherit', 'inherit']
});
process.exitCode = await new Promise<number>((done) =>
	child.on('close', (code) => done(code ?? 1)).on('error', () => done(1))
);
await site.close();
