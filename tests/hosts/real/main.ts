/**
 * `npm run hosts:real`: the atlas under a path, served by Debian's nginx and Caddy as `docs/hosting.md`
 * says, embedded by Debian's WordPress, its data read by Debian's GDAL. Installs what is missing (as root).
 * `PORT` is the first of three ports; the last line counts.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Atlas } from '../../../src/lib/atlas/types.ts';
import { build, reasonToBuild } from '../../../src/site/serve/build.ts';
import { publicAddress } from '../../../src/site/serve/origin.ts';
import { checkGeometry } from './gdal.ts';
import { installPackages } from './packages.ts';
import { stopAll } from './programs.ts';
import { rootWith, startCaddy, startNginx } from './servers.ts';
import { checkAnswers, checkFiles, checkLinks } from './site.ts';
import { checkWordPress } from './wordpress.ts';

// Not 4190: browsers ask nothing there.
const PORT = Number(process.env.PORT ?? 4200);
const BASE = '/maps/atlas';
const FOLDER = 'build-hosts';
const WORK = resolve('test-results/hosts');
const MOST = 20;

const address = { origin: `http://localhost:${PORT}`, base: BASE };
const own = publicAddress(address);
const caddy = `http://localhost:${PORT + 1}${BASE}`;
let [passed, failed] = [0, 0];

async function check(name: string, run: () => Promise<string[]> | string[]): Promise<void> {
	const problems = await Promise.resolve()
		.then(run)
		.catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
	console.log(`${problems.length === 0 ? 'right' : 'WRONG'}: ${name}`);
	for (const problem of problems.slice(0, MOST)) console.log(`  ${problem}`);
	if (problems.length > MOST) console.log(`  and ${problems.length - MOST} more`);
	if (problems.length === 0) passed++;
	else failed++;
}

/** Every kind of page that announces a frame, and the frame. */
function announced(): Record<string, string> {
	const { version, passages } = JSON.parse(
		readFileSync('static/atlas/atlas.json', 'utf8')
	) as Atlas;
	const passage = passages.find(({ id }) => id === 'avim-132-km') ?? passages[0]!;
	const pages: Record<string, string> = {
		'/': '/embed/overview/',
		'/views/zangezur-route/': '/embed/zangezur-route/',
		'/features/sitalchay/': '/embed/sitalchay/',
		'/concerns/nato/': '/embed/nato/',
		[`/passages/${passage.id}/`]: `/embed/${passage.id}/`,
		'/embed/aras/': '/embed/aras/',
		[`/v/${version}/embed/nakhchivan/`]: `/v/${version}/embed/nakhchivan/`
	};
	return Object.fromEntries(
		Object.entries(pages).map(([page, frame]) => [own + page, own + frame])
	);
}

try {
	installPackages();
	rmSync(WORK, { recursive: true, force: true });
	mkdirSync(WORK, { recursive: true });
	const reason = reasonToBuild(address, FOLDER);
	if (reason) build(address, FOLDER);
	const root = rootWith(WORK, FOLDER, BASE);
	const nginxWork = join(WORK, 'nginx');
	const caddyWork = join(WORK, 'caddy');
	for (const folder of [nginxWork, caddyWork]) mkdirSync(folder);
	await startNginx(nginxWork, root, BASE, PORT);
	await startCaddy(caddyWork, root, BASE, PORT + 1);
	for (const [name, url] of [
		['nginx', own],
		['Caddy', caddy]
	] as const) {
		await check(`${name} sends every file with its headers, plain and compressed`, () =>
			checkFiles(FOLDER, url)
		);
		await check(`${name} sends folders on, and the page for what is not there`, () =>
			checkAnswers(FOLDER, url)
		);
	}
	await check('every link and every address of the site leads on, under its path', () =>
		checkLinks(FOLDER, own, own)
	);
	await check('GDAL finds every published polygon valid', () =>
		checkGeometry(join(FOLDER, 'atlas'))
	);
	await check('WordPress shows the frame of every kind of page', () =>
		checkWordPress(WORK, PORT + 2, announced())
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	failed++;
} finally {
	await stopAll();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
