/** What the command line asks for. */
import { parseArgs } from 'node:util';
import { LINKS, WINDOWS, conditionsOf, type Condition } from './conditions.ts';
import { PAGES, type BenchPage } from './pages.ts';

/** Where figures are kept; the tables of `docs/benchmark.md` are written with them. */
export const FOLDER = 'docs/bench';

export interface Asked {
	readonly rounds: number;
	readonly pages: readonly BenchPage[];
	readonly conditions: readonly Condition[];
	/** The folder that figures are written to; `null` to write nothing. */
	readonly out: string | null;
}

interface Named {
	readonly id: string;
}
const ids = (all: readonly Named[]) => all.map(({ id }) => id).join();

const HELP = `npm run bench -- [--rounds 7] [--window ${ids(WINDOWS)}] [--link ${ids(LINKS)}]
  [--pages ${ids(PAGES)}] [--out docs/bench]
A run that leaves out pages, windows or links writes nothing unless --out is given.`;

/** The entries that a comma-separated list names; throws on an unknown one. */
function chosen<T extends Named>(all: readonly T[], list?: string): readonly T[] {
	if (list === undefined) return all;
	return list.split(',').map((id) => {
		const found = all.find((entry) => entry.id === id);
		if (!found) throw new Error(`There is no "${id}".\n${HELP}`);
		return found;
	});
}

/** Reads the arguments; throws an `Error` that holds the help when they make no sense. */
export function asked(args: string[]): Asked {
	const { values } = parseArgs({
		args,
		options: {
			rounds: { type: 'string', default: '7' },
			window: { type: 'string' },
			link: { type: 'string' },
			pages: { type: 'string' },
			out: { type: 'string' },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		console.log(HELP);
		process.exit();
	}
	const rounds = Number(values.rounds);
	if (!Number.isInteger(rounds) || rounds < 1) throw new Error(HELP);
	const pages = chosen(PAGES, values.pages);
	const conditions = conditionsOf(chosen(WINDOWS, values.window), chosen(LINKS, values.link));
	const whole =
		pages.length === PAGES.length && conditions.length === conditionsOf(WINDOWS, LINKS).length;
	return { rounds, pages, conditions, out: values.out ?? (whole ? FOLDER : null) };
}
