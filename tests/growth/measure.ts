/**
 * Measures how the atlas grows: `npm run bench:growth [places …]`, after `npm run build`. Prints a table
 * and writes `docs/bench/growth.json`; fails when a figure that the documentation promises is not met.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { BUILD_DIR } from '../../src/site/serve/build.ts';
import type { HeaderRule } from '../../src/site/serve/headers.ts';
import { serve } from '../../src/site/serve/server.ts';
import { RIVAL_RULES } from '../rivals.ts';
import { generate } from './generate.ts';
import { click, launch, open, type Memory } from './pages.ts';
import { judge } from './promises.ts';
import { writeSingleFile } from './single-file.ts';
import { siteWith } from './site.ts';
import { withTable } from './table.ts';

/** Points among the first ten invented places: they are in a gazetteer of any size. One a round. */
const CLICKED = [0, 1, 2];
/** Pages on which each is clicked, each with an empty cache: one alone tells more of the machine than of the atlas. */
const PAGES = 3;

export interface Figures {
	readonly places: number;
	/** The writer: processor time a place, most memory, and what it made. */
	readonly cpuMsPerPlace: number;
	readonly peakMB: number;
	readonly shards: number;
	readonly lastZoom: number;
	/** The first page as sent, brotli. */
	readonly firstViewBytes: number;
	/** Until the live map is drawn; from a click to the passage, with its part still to come, and there. */
	readonly openMs: number;
	readonly clickMs: number;
	readonly hoveredClickMs: number;
	readonly memory: Memory;
	readonly single: { readonly bytes: number; readonly openMs: number; readonly memory: Memory };
}

const median = (list: readonly number[]) =>
	[...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

async function served<T>(
	dir: string,
	use: (url: string) => Promise<T>,
	rules?: readonly HeaderRule[]
): Promise<T> {
	const site = await serve({ port: 0, dir, rules });
	try {
		return await use(site.url);
	} finally {
		await site.close();
	}
}

const round = (value: number) => Number(value.toFixed(3));

/** What is made before anything is measured in the browser. */
function prepare(places: number, folder: string) {
	const at = (name: string) => join(folder, String(places), name);
	generate(places, at('in'));
	const writer = spawnSync(
		process.execPath,
		['node_modules/jiti/lib/jiti-cli.mjs', 'tests/growth/build.ts', at('in'), at('out')],
		{ encoding: 'utf8' }
	);
	if (writer.status !== 0) throw new Error(writer.stderr);
	const { cpuMs, peakMB, shards, lastZoom } = JSON.parse(writer.stdout) as Written;
	return {
		site: at('site'),
		single: at('single'),
		singleBytes: writeSingleFile(places, at('single')),
		figures: {
			...{ places, peakMB, shards, lastZoom },
			cpuMsPerPlace: round(cpuMs / places),
			firstViewBytes: siteWith(at('out'), BUILD_DIR, at('site'))
		}
	};
}

/** A browser of its own for each turn; one that dies is replaced once. */
async function inBrowser<T>(use: (browser: Browser) => Promise<T>, tries = 2): Promise<T> {
	const browser = await launch();
	try {
		return await use(browser);
	} catch (error) {
		if (tries < 2) throw error;
		console.log('Once more:', error instanceof Error ? error.message.split('\n')[0] : error);
	} finally {
		await browser.close().catch(() => {});
	}
	return inBrowser(use, tries - 1);
}

async function inTurn<T>(times: number, run: () => Promise<T>): Promise<T[]> {
	const all: T[] = [];
	while (all.length < times) all.push(await run());
	return all;
}

type Written = Record<'cpuMs' | 'peakMB' | 'shards' | 'lastZoom', number>;
type Opening = Awaited<ReturnType<typeof open>>;

/** The time is the least of all turns, since a longer one tells of the machine's other work; memory is the median. */
const opened = (all: readonly Opening[]) => ({
	openMs: Math.round(Math.min(...all.map(({ ms }) => ms))),
	memory: {
		pageMB: round(median(all.map(({ pageMB }) => pageMB))),
		workerMB: round(median(all.map(({ workerMB }) => workerMB)))
	}
});

/** Every size in each round, so that a busy machine is as busy for all of them. */
async function measure(sizes: readonly number[], folder: string) {
	const all = sizes.map((places) => ({
		...prepare(places, folder),
		openings: [] as Opening[],
		singles: [] as Opening[],
		cold: [] as number[],
		hovered: [] as number[]
	}));
	for (const place of CLICKED)
		for (const { site, single, figures, ...lists } of all) {
			const told = await inBrowser(async (browser) => {
				const explorer = await served(site, async (url) => ({
					// An address with a place starts the live map by itself.
					opening: await open(browser, `${url}/?at=6/39.95/47.3`),
					clicks: await inTurn(PAGES, () => click(browser, url, place))
				}));
				const one = await served(single, (url) => open(browser, `${url}/`), RIVAL_RULES);
				return { ...explorer, one };
			});
			lists.openings.push(told.opening);
			lists.cold.push(...told.clicks.map(({ first }) => first));
			lists.hovered.push(...told.clicks.flatMap(({ again }) => again));
			lists.singles.push(told.one);
			console.log(JSON.stringify({ places: figures.places, ...told }));
		}
	return all.map(({ figures, singleBytes, openings, singles, cold, hovered }): Figures => ({
		...figures,
		...opened(openings),
		clickMs: round(median(cold)),
		hoveredClickMs: round(median(hovered)),
		single: { bytes: singleBytes, ...opened(singles) }
	}));
}

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length ? asked : [10, 100, 1000, 10_000, 100_000];
const folder = mkdtempSync(join(tmpdir(), 'growth-'));
const rows = await measure(sizes, folder).finally(() =>
	rmSync(folder, { recursive: true, force: true })
);
const none = { firstViewBytes: statSync(join(BUILD_DIR, 'index.html.br')).size };
const promises = judge(rows);
console.table(
	rows.map(({ memory, single, ...row }) => ({
		...row,
		workerMB: memory.workerMB,
		pageMB: memory.pageMB,
		singleOpenMs: single.openMs,
		singleWorkerMB: single.memory.workerMB
	}))
);
for (const { promise, figure, kept } of promises)
	console.log(`${kept ? 'kept' : 'BROKEN'}: ${promise}: ${figure}`);
if (asked.length === 0) {
	const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[1]?.toFixed(1)}, WebGL in software`;
	writeFileSync('docs/growth.md', withTable(readFileSync('docs/growth.md', 'utf8'), rows));
	mkdirSync('docs/bench', { recursive: true });
	writeFileSync(
		'docs/bench/growth.json',
		`${JSON.stringify({ machine, without: none, rows, promises }, null, '\t')}\n`
	);
}
process.exitCode = promises.every(({ kept }) => kept) ? 0 : 1;
