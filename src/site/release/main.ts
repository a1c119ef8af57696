/**
 * `npm run release -- 1.0.0`: builds and checks everything, then sets the version, writes into the changelog
 * what has changed since the last one, and freezes the content. It commits nothing: what it wrote is to be
 * read first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../../lib/atlas/types.ts';
import { ARCHIVE } from '../frozen/archive.ts';
import { dataChanges, mapChanges, withRelease } from './changes.ts';

const CHANGELOG = 'CHANGELOG.md';
const CONTENT = 'static/atlas/atlas.json';

/** What a program says; throws when it fails. */
function run(program: string, ...args: string[]): string {
	const { status, stdout, stderr } = spawnSync(program, args, {
		encoding: 'utf8',
		maxBuffer: 1e8
	});
	if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || stdout}`);
	return stdout.trim();
}

/** Runs a program that tells of its work; throws when it fails. */
function show(program: string, ...args: string[]): void {
	const { status } = spawnSync(program, args, { stdio: 'inherit' });
	if (status !== 0)
		throw new Error(`${program} ${args.join(' ')} failed: nothing has been released.`);
}

const { version: last } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The commit of the last version: its tag, or the first one with its title in the changelog. */
function lastRelease(): string {
	if (run('git', 'tag', '--list', `v${last}`)) return `v${last}`;
	const search = ['log', '--reverse', '--format=%H', `-S## ${last}`, '--', CHANGELOG];
	const [first] = run('git', ...search).split('\n');
	if (!first) throw new Error(`Neither a tag v${last} nor "## ${last}" in ${CHANGELOG} was found.`);
	return first;
}

/** More changes of the code than these are only counted: a reader of the changelog is no reader of commits. */
const MOST = 20;

/** What changed in the code, by the first lines of its commits. */
function codeChanges(since: string, version: string): string[] {
	const log = ['log', '--reverse', '--no-merges', '--format=%s', `${since}..HEAD`];
	const subjects = run('git', ...log, '--', 'src', 'geodata/build')
		.split('\n')
		.filter(Boolean);
	if (subjects.length <= MOST) return subjects;
	return [`${subjects.length} changes; \`git log ${since.slice(0, 8)}..v${version}\` lists them`];
}

/** Whether `a` comes after `b`. */
const isLater = (a: string, b: string) =>
	a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' }) > 0;

try {
	const [version = ''] = process.argv.slice(2);
	if (!/^\d+\.\d+\.\d+$/u.test(version) || !isLater(version, last))
		throw new Error(`Give a version after ${last}: npm run release -- 1.0.0`);
	if (run('git', 'status', '--porcelain'))
		throw new Error('There are changes that are not committed: a version is made of commits.');
	const since = lastRelease();
	const before = JSON.parse(run('git', 'show', `${since}:${CONTENT}`)) as Atlas;
	const after = JSON.parse(readFileSync(CONTENT, 'utf8')) as Atlas;
	const changelog = withRelease(
		readFileSync(CHANGELOG, 'utf8'),
		version,
		new Date().toISOString().slice(0, 10),
		{
			map: mapChanges(before, after),
			data: dataChanges(before, after),
			code: codeChanges(since, version)
		}
	);
	// First what can refuse: nothing has been written by then. The tests build the site.
	for (const check of ['check', 'lint', 'test']) show('npm', 'run', '--silent', check);
	// Where only code has changed, the content is kept already.
	if (!existsSync(join(ARCHIVE, `${after.version}.json.br`)))
		console.log(run('npm', 'run', '--silent', 'freeze'));
	run('npm', 'version', version, '--no-git-tag-version');
	writeFileSync(CHANGELOG, changelog);
	console.log(`Version ${version} is written. Read ${CHANGELOG}, then:`);
	console.log(`  git add -A && git commit -m "Release ${version}" && git tag v${version}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
