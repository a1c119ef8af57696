/**
 * Builds `static/atlas/`: read, derive, check, write. Only reading and writing touch the disk.
 * `--check` reads and checks what needs neither the borders nor their packages, and writes nothing.
 */
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkReviewed } from './check/reviewed.ts';
import { withSources } from './evidence/files.ts';
import { buildEvidence } from './evidence/index.ts';
import { checkGazetteer } from './gazetteer/read.ts';
import { readReviewed } from './read/reviewed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function build(checkOnly: boolean): Promise<void> {
	const sources = join(root, '../shared/sources');
	const reviewed = readReviewed(join(root, 'geodata'));
	const evidence = buildEvidence(withSources(reviewed, existsSync(sources) ? sources : null));
	evidence.notices.forEach((notice) => console.log(notice));
	const problems = [
		...checkReviewed(reviewed),
		...evidence.problems,
		...checkGazetteer(
			join(root, 'geodata/gazetteer'),
			reviewed.features.map(({ id }) => id)
		)
	];
	if (checkOnly) {
		stopAt(problems);
		console.log('The reviewed files are right, as far as can be told without the borders.');
		return;
	}
	install();
	// What draws takes a while to load, and a check can do without it.
	const { readLines } = await import('./basemap/railway.ts');
	const { mapFeatures } = await import('./derive/index.ts');
	const lines = readLines(join(root, 'geodata'));
	const mapped = mapFeatures(reviewed.features, join(root, 'geodata/node_modules'), lines);
	stopAt([...problems, ...mapped.problems]);
	const { publish } = await import('./write/index.ts');
	const published = await publish(root, reviewed, evidence, { ...mapped, lines });
	stopAt(published.problems);
	console.log(published.told.join('\n'));
}

/** The datasets are large: they are installed only for building, and only where they are missing. */
function install(): void {
	try {
		execSync('npm ls --prefix geodata --depth=0', { cwd: root, stdio: 'ignore' });
	} catch {
		const quiet = '--no-audit --no-fund --prefer-offline';
		execSync(`npm ci --prefix geodata ${quiet}`, { cwd: root, stdio: 'inherit' });
	}
}

/** Prints every problem and ends the build, if there are any. */
function stopAt(problems: readonly string[]): void {
	if (problems.length === 0) return;
	problems.forEach((problem) => console.error(problem));
	console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}; nothing written.`);
	process.exit(1);
}

await build(process.argv.includes('--check'));
