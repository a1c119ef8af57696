/** When the built site is out of date, and how it is built. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build depends on besides its sources. */
export interface BuildSettings {
	/** The public origin, such as `https://example.org`, used in absolute addresses. */
	readonly origin: string;
	/** The path under which the site is mounted; empty for the root. */
	readonly base: string;
}

export const BUILD_DIR = 'build';
const RECORD = '.svelte-kit/atlas-build.json';
const SOURCES = [
	...['src', 'static', 'geodata/archive', 'geodata/corrections.json'],
	...['CHANGELOG.md', 'svelte.config.js', 'vite.config.ts', 'package-lock.json']
];

/** The settings that the environment asks for. */
export function readSettings(env: NodeJS.ProcessEnv, origin: string): BuildSettings {
	return { origin: env.ATLAS_ORIGIN ?? origin, base: env.ATLAS_BASE ?? '' };
}

/** Notes with which settings, and when, the site in `build/` was made. */
export function recordBuild(settings: BuildSettings, root = '.'): void {
	writeFileSync(join(root, RECORD), JSON.stringify(settings));
}

/** Why the site has to be built, or `null` when it is up to date. */
export function reasonToBuild(settings: BuildSettings, root = '.'): string | null {
	const record = join(root, RECORD);
	if (!existsSync(join(root, BUILD_DIR, 'index.html'))) return 'there is no build yet';
	if (!existsSync(record)) return 'it is not known when the build was made';
	if (readFileSync(record, 'utf8') !== JSON.stringify(settings)) return 'its address changed';
	const made = statSync(record).mtimeMs;
	const newer = SOURCES.find((source) => newest(join(root, source)) > made);
	return newer ? `${newer} changed` : null;
}

/** Builds the site; throws when the build fails, after its own messages. */
export function build(settings: BuildSettings): void {
	const env = { ...process.env, ATLAS_ORIGIN: settings.origin, ATLAS_BASE: settings.base };
	const { status } = spawnSync('npm', ['run', '--silent', 'build'], { env, stdio: 'inherit' });
	if (status !== 0) throw new Error('The site could not be built; the reason stands above.');
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
