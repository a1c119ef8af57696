/** When the built site is out of date, and where it is built: aside, and put in its place as a whole. */
import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { type Address, publicAddress } from './origin.ts';

export const BUILD_DIR = 'build';
const WORK = '.svelte-kit';
const LOCK = 'atlas-build.lock';
const SOURCES = [
	...['src', 'static', 'geodata/archive', 'geodata/corrections.json'],
	...['CHANGELOG.md', 'svelte.config.js', 'vite.config.ts', 'package-lock.json']
];

/** Where it is noted with which address, and when, the site in a folder was made. */
const recordOf = (folder: string) => join(WORK, `atlas-${folder}.json`);

/** `begun`: what is saved while the site is being made is not in it. */
export function recordBuild(address: Address, folder: string, begun: Date, root = '.'): void {
	const path = join(root, recordOf(folder));
	writeFileSync(path, JSON.stringify(address));
	utimesSync(path, begun, begun);
}

function recorded(folder: string, root: string): string | null {
	const path = join(root, recordOf(folder));
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/**
 * The folder to serve this address from: pages hold it, so a build of another address keeps its own,
 * which somebody may be serving.
 */
export function folderFor(address: Address, root = '.'): string {
	const made = existsSync(join(root, BUILD_DIR)) && recorded(BUILD_DIR, root);
	if (!made || made === JSON.stringify(address)) return BUILD_DIR;
	const name = publicAddress(address).replace(/^\w+:\/\//u, '');
	return `${BUILD_DIR}-${name.replace(/[^a-z0-9]+/giu, '-')}`;
}

/** Why the site has to be built, or `null` when it is up to date. */
export function reasonToBuild(address: Address, folder: string, root = '.'): string | null {
	if (!existsSync(join(root, folder, 'index.html'))) return 'there is no build yet';
	const made = recorded(folder, root);
	if (made === null) return 'it is not known when the build was made';
	if (made !== JSON.stringify(address)) return 'its address changed';
	const { mtimeMs } = statSync(join(root, recordOf(folder)));
	const newer = SOURCES.find((source) => newest(join(root, source)) > mtimeMs);
	return newer ? `${newer} changed` : null;
}

/** Builds the site; throws when the build fails, after its own messages. */
export function build({ origin, base }: Address, folder = BUILD_DIR): void {
	const env = { ...process.env, ATLAS_ORIGIN: origin, ATLAS_BASE: base, ATLAS_FOLDER: folder };
	const { status } = spawnSync('npm', ['run', '--silent', 'build'], { env, stdio: 'inherit' });
	if (status !== 0) throw new Error('The site could not be built; the reason stands above.');
}

/**
 * Puts what `make` writes into a folder beside `folder` in its place, where whoever serves it finds all
 * of the old files or all of the new ones. Throws when another build runs.
 */
export async function replaceBuild(
	folder: string,
	make: (aside: string) => Promise<void>,
	root = '.'
): Promise<void> {
	const unlock = lock(join(root, WORK));
	const place = join(root, folder);
	const [made, old] = [`${place}.new`, `${place}.old`];
	try {
		// A build that was killed between the two renames left the old site under its other name.
		if (!existsSync(place) && existsSync(old)) renameSync(old, place);
		for (const left of [made, old]) rmSync(left, { recursive: true, force: true });
		await make(`${folder}.new`);
		if (existsSync(place)) renameSync(place, old);
		renameSync(made, place);
		rmSync(old, { recursive: true, force: true });
	} finally {
		rmSync(made, { recursive: true, force: true });
		unlock();
	}
}

/** One build at a time: what they write on their way is the same. Returns what ends it. */
function lock(folder: string): () => void {
	mkdirSync(folder, { recursive: true });
	const path = join(folder, LOCK);
	try {
		writeFileSync(path, String(process.pid), { flag: 'wx' });
	} catch {
		const holder = Number(readFileSync(path, 'utf8'));
		if (isRunning(holder))
			throw new Error(
				`The site is being built already (process ${holder}). Start again when that is done.`
			);
		writeFileSync(path, String(process.pid));
	}
	return () => rmSync(path, { force: true });
}

function isRunning(pid: number): boolean {
	try {
		return pid > 0 && process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** The time of the newest change in a file or folder, in milliseconds; 0 when it is missing. */
function newest(path: string): number {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return 0;
	// A folder's own time tells of files that were deleted.
	const inside = stats.isDirectory()
		? readdirSync(path).map((name) => newest(join(path, name)))
		: [];
	return Math.max(stats.mtimeMs, ...inside);
}
