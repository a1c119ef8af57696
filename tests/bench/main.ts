/** `npm run bench`: the atlas beside what else would be taken, measured in one series. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform } from 'node:os';
import { BUILD_DIR, build, reasonToBuild } from '../../src/site/serve/build.ts';
import { readAddress } from '../../src/site/serve/origin.ts';
import { serve } from '../../src/site/serve/server.ts';
import { palettes } from '../../src/lib/style/palette.ts';
import { requireChromium } from '../browser.ts';
import { RIVAL_RULES } from '../rivals.ts';
import { FOLDER, asked } from './asked.ts';
import { drawChart } from './chart.ts';
import type { Condition } from './conditions.ts';
import { figuresOf, orderOf, type Results, type Sample } from './figures.ts';
import type { BenchPage } from './pages.ts';
import { NOT_MEASURED, formatGoals, formatTable, withMeasured } from './report.ts';
import { sample, scriptOf } from './sample.ts';
import { writeRivals } from './site.ts';
import { writeFormatted } from '../written.ts';

const RIVALS = 'test-results/bench';
const DOCUMENT = 'docs/benchmark.md';

const { rounds, pages, conditions, out } = asked(process.argv.slice(2));
const program = requireChromium().path;

async function served<T>({ site }: BenchPage, use: (url: string) => Promise<T>): Promise<T> {
	const atlas = { port: 0, dir: BUILD_DIR };
	const rival = { port: 0, dir: `${RIVALS}/${site}`, rules: RIVAL_RULES };
	const serving = await serve(site === 'atlas' ? atlas : rival);
	try {
		return await use(serving.url);
	} finally {
		await serving.close();
	}
}

const told = (seen: Partial<Sample>) =>
	Object.entries(seen)
		.map(([key, value]) => `${key} ${value === null ? '–' : Number(value.toFixed(1))}`)
		.join(', ');

/** All rounds: in each, every page under every condition. */
async function series(): Promise<Record<string, Results>> {
	const samples: Record<string, Record<string, Sample[]>> = {};
	const scripts = new Map<string, number>();
	for (let round = 0; round < rounds; round++)
		for (const condition of conditions)
			for (const page of orderOf(pages, round)) {
				const seen = await served(page, async (url) => {
					const place = { url, program };
					// The same in every round and on every link, so it is counted once.
					const key = `${condition.window.id} ${page.id}`;
					if (!scripts.has(key)) scripts.set(key, await scriptOf(page, condition.window, place));
					return { ...(await sample(page, condition, place)), script: scripts.get(key)! };
				});
				((samples[condition.id] ??= {})[page.id] ??= []).push(seen);
				console.log(`${round + 1}/${rounds} ${condition.id} ${page.id}: ${told(seen)}`);
			}
	return Object.fromEntries(
		Object.entries(samples).map(([id, of]) => [
			id,
			Object.fromEntries(Object.entries(of).map(([page, list]) => [page, figuresOf(list)]))
		])
	);
}

/** What is said of one condition. */
const said = ({ title, link }: Condition, results: Results) =>
	[
		`**${title[0]!.toUpperCase()}${title.slice(1)}**`,
		formatTable(results, pages),
		// The goals are of the slow link.
		link.network ? formatGoals(results) : ''
	]
		.filter(Boolean)
		.join('\n\n');

// Under a base path the rivals would differ from the atlas; the benchmark measures the root.
const address = { ...readAddress(process.env), base: '' };
const reason = reasonToBuild(address, BUILD_DIR);
if (reason) {
	console.log(`Building the site: ${reason}.`);
	build(address);
}
await writeRivals(RIVALS);

const before = loadavg()[1]!;
const all = await series();
const date = new Date().toISOString().slice(0, 10);
const machine = `${platform()}, ${cpus().length} × ${cpus()[0]?.model}, WebGL in software`;
const load = [before, loadavg()[1]!];
const text = [
	`${date}, ${machine}, load ${load.map((value) => value.toFixed(1)).join(' to ')}. Median (least–most) of ${rounds}.`,
	...conditions.map((condition) => said(condition, all[condition.id]!)),
	`Not measured: ${NOT_MEASURED.join('; ')}.`
].join('\n\n');
console.log(`\n${text}`);

if (out) {
	mkdirSync(out, { recursive: true });
	const record = { date, machine, load, rounds, conditions: all };
	await writeFormatted(`${out}/bench.json`, JSON.stringify(record));
	if (out === FOLDER)
		await writeFormatted(DOCUMENT, withMeasured(readFileSync(DOCUMENT, 'utf8'), text));
	const drawn = conditions.find(({ id }) => id === 'desktop-slow') ?? conditions[0]!;
	for (const theme of ['light', 'dark'] as const) {
		const { panel, text, softText, corridor, landBorder } = palettes[theme];
		const colors = { ground: panel, text, soft: softText, own: corridor, other: landBorder };
		const caption = `${drawn.title}; median of ${rounds}, line from least to most`;
		writeFileSync(`${out}/speed-${theme}.svg`, drawChart(all[drawn.id]!, pages, caption, colors));
	}
}
