/**
 * `npm run mutants`: changes the code of the checks, of addresses and of messages in one small way at a
 * time, and asks whether the tests beside it notice. Installs Stryker in its own folder.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { figure } from '../figures/figure.ts';

const FOLDER = 'tests/mutants';
/** As `stryker.config.json` says. */
const REPORT = 'test-results/mutants.json';
const LEAST = 90;

interface Report {
	readonly files: Readonly<Record<string, { readonly mutants: readonly { status: string }[] }>>;
}

function run(program: string, args: readonly string[], cwd = '.'): void {
	const { status } = spawnSync(program, args, { cwd, stdio: 'inherit' });
	if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed.`);
}

run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], FOLDER);
// The sandbox reads the compiler's settings that it writes.
run('npx', ['--no-install', 'svelte-kit', 'sync']);
run(`${FOLDER}/node_modules/.bin/stryker`, ['run', `${FOLDER}/stryker.config.json`]);

const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
const killed = all.filter((status) => status === 'Killed' || status === 'Timeout').length;
const alive = all.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
const percent = Math.floor((1000 * killed) / (killed + alive)) / 10;
figure('mutation', 'stryker', { value: percent });
console.log(`${killed} of ${killed + alive} mutants killed: ${percent} %`);
process.exitCode = percent >= LEAST ? 0 : 1;
