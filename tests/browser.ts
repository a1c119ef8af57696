/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export interface Browser {
	/** The program's path. */
	readonly path: string;
	/** Where it came from, for the line that says which was taken. */
	readonly origin: string;
}

// The first has no window and no menus, and runs the same tests in four fifths of the time.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/**
 * The first Chromium of: `ATLAS_CHROMIUM`, PATH, Playwright's own; `null` when there is none.
 * Throws when `ATLAS_CHROMIUM` names a file that is not there.
 */
export function findChromium(
	env: NodeJS.ProcessEnv = process.env,
	own = chromium.executablePath()
): Browser | null {
	const named = env.ATLAS_CHROMIUM;
	if (named) {
		if (!isProgram(named)) throw new Error(`ATLAS_CHROMIUM is ${named}: no program is there.`);
		return { path: named, origin: 'ATLAS_CHROMIUM' };
	}
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	const found = onPath.find(isProgram);
	if (found) return { path: found, origin: 'PATH' };
	return existsSync(own) ? { path: own, origin: "Playwright's own" } : null;
}

/** Finds a Chromium, installing Debian's (as root) or Playwright's when there is none. */
export function requireChromium(): Browser {
	const found = findChromium();
	if (found) return found;
	const debian = process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore');
	if (debian) {
		console.log("No Chromium found: installing Debian's package.");
		run('apt-get', ['update', '-q']);
		run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium-headless-shell']);
	}
	if (!findChromium()) {
		console.log("No Chromium found: installing Playwright's.");
		run('npx', ['playwright', 'install', 'chromium']);
	}
	const installed = findChromium();
	if (installed) return { ...installed, origin: 'just installed' };
	throw new Error(
		'No Chromium could be installed. Install one and set ATLAS_CHROMIUM to its path.'
	);
}

function run(command: string, args: string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio, env }).status === 0;
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
