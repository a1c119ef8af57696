/** `npm run bench`: the atlas beside what else would be taken, measured in one series. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { BUILD_DIR, build, readSettings, reasonToBuild } from '../../src/site/serve/build.ts';
import { DEFAULT_ORIGIN } from '../../src/site/serve/origin.ts';
import { serve } from '../../src/site/serve/server.ts';
import { palettes } from '../../src/lib/style/palette.ts';
import { requireChromium } from '../browser.ts';
import { RIVAL_RULES } from '../rivals.ts';
import { drawChart } from './chart.ts';
import { readTopology } from './content.ts';
import { figuresOf, orderOf, type Results } from './figures.ts';
import { LINKS, USUAL_LINKS, type Link } from './links.ts';
import { visit, type Visit } from './measure.ts';
import { PAGES, type BenchPage } from './pages.ts';
import { formatGoals, formatTable } from './report.ts';
import { borderPlaces } from './sight.ts';
import { writeRivals } from './site.ts';

const RIVALS = 'test-results/bench';
const HELP = `npm run bench -- [--rounds 7] [--pages ${PAGES.map(({ id }) => id).join()}]
  [--links ${LINKS.map(({ id }) => id).join()}] [--out docs/bench]`;

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '7' },
		pages: { type: 'string', default: PAGES.map(({ id }) => id).join() },
		links: { type: 'string', default: USUAL_LINKS.join() },
		/** Where the numbers and the chart go; nothing is written where it is empty. */
		out: { type: 'string', default: 'docs/bench' },
		help: { type: 'boolean', default: false }
	}
});

/** The entries that a comma-separated list of ids names; throws on an unknown one. */
function chosen<T extends { readonly id: string }>(all: readonly T[], ids: string): T[] {
	return ids.split(',').map((id) => {
		const found = all.find((entry) => entry.id === id);
		if (!found) throw new Error(`There is no "${id}".\n${HELP}`);
		return found;
	});
}

const topology = readTopology();
const chromium = requireChromium();

/** All rounds on one link, the pages taking turns. */
async function series(link: Link, pages: readonly BenchPage[], rounds: number): Promise<Results> {
	const visits = new Map<string, Visit[]>(pages.map(({ id }) => [id, []]));
	for (let round = 0; round < rounds; round++)
		for (const page of orderOf(pages, round)) {
			const site = await serve(
				page.site === 'atlas'
					? { port: 0, dir: BUILD_DIR }
					: { port: 0, dir: `${RIVALS}/${page.site}`, rules: RIVAL_RULES }
			);
			try {
				const borders = borderPlaces(topology, page.bounds);
				const seen = await visit(page, link, site.url, chromium.path, borders);
				visits.get(page.id)!.push(seen);
				const line = Object.entries(seen).map(([key, value]) => `${key} ${value?.toFixed(2)}`);
				console.log(`${link.id} ${round + 1}/${rounds} ${page.id}: ${line.join(', ')}`);
			} finally {
				await site.close();
			}
		}
	return Object.fromEntries([...visits].map(([id, list]) => [id, figuresOf(list)]));
}

if (values.help) {
	console.log(HELP);
	process.exit();
}
const pages = chosen(PAGES, values.pages);
const links = chosen(LINKS, values.links);
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(HELP);

// Under a base path the rivals would differ from the atlas; the benchmark measures the root.
const settings = { ...readSettings(process.env, DEFAULT_ORIGIN), base: '' };
const reason = reasonToBuild(settings);
if (reason) {
	console.log(`Building the site: ${reason}.`);
	build(settings);
}
await writeRivals(RIVALS);

const all: Record<string, Results> = {};
for (const link of links) all[link.id] = await series(link, pages, rounds);
for (const link of links) {
	console.log(`\n${link.title}; median (least–most) of ${rounds}`);
	console.log(formatTable(all[link.id]!, pages));
	console.log(formatGoals(all[link.id]!));
}
console.log(
	'\nWebGL is drawn in software here: the times of live maps are those of such a machine.'
);

if (values.out) {
	mkdirSync(values.out, { recursive: true });
	const machine = `${platform()}, ${cpus().length} × ${cpus()[0]?.model}, WebGL in software`;
	const date = new Date().toISOString().slice(0, 10);
	const record = { date, machine, load: loadavg()[1], rounds, links: all };
	writeFileSync(`${values.out}/bench.json`, `${JSON.stringify(record, null, '\t')}\n`);
	const [link] = links;
	for (const theme of ['light', 'dark'] as const) {
		const { panel, text, softText, corridor, landBorder } = palettes[theme];
		const colors = { ground: panel, text, soft: softText, own: corridor, other: landBorder };
		const caption = `${link!.title}; median of ${rounds}, line from least to most`;
		writeFileSync(
			`${values.out}/speed-${theme}.svg`,
			drawChart(all[link!.id]!, pages, caption, colors)
		);
	}
}
