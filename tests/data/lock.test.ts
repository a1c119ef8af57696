import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
	version?: string;
	resolved?: string;
	integrity?: string;
	link?: boolean;
	hasInstallScript?: boolean;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
}

const LOCKS = ['package-lock.json', 'geodata/package-lock.json'];
const REGISTRY = 'https://registry.npmjs.org/';
/** Runs on macOS only, and only optionally. */
const ALLOWED_SCRIPTS = ['node_modules/fsevents'];
/** Packages with a known hole below this version. */
const FLOORS: Record<string, [number, number, number]> = {
	// Attribution could carry script.
	'node_modules/maplibre-gl': [6, 4, 1]
};

/** The packages of a lock file by their place; the project itself has the empty place. */
function locked(lock: string): [place: string, entry: Locked][] {
	const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as {
		packages: Record<string, Locked>;
	};
	return Object.entries(packages);
}

const packages = LOCKS.flatMap(locked).filter(([place]) => place !== '');

test('both locks are read', () => {
	expect(LOCKS.map((lock) => locked(lock).length > 3)).toEqual([true, true]);
	expect(packages.length).toBeGreaterThan(300);
});

test('no dependency runs a script when it is installed', () => {
	const scripts = packages.filter(([, entry]) => entry.hasInstallScript).map(([place]) => place);
	expect(scripts.filter((place) => !ALLOWED_SCRIPTS.includes(place))).toEqual([]);
});

test('no installed package brings such a script without the lock saying so', () => {
	// npm's own marks are only as good as the registry's; the packages themselves cannot lie.
	const installed = locked('package-lock.json')
		.map(([place]) => place)
		.filter((place) => place !== '' && existsSync(`${place}/package.json`));
	const withScript = installed.filter((place) => {
		const { scripts = {} } = JSON.parse(readFileSync(`${place}/package.json`, 'utf8')) as {
			scripts?: Record<string, string>;
		};
		const hooks = ['preinstall', 'install', 'postinstall'];
		return hooks.some((hook) => hook in scripts) || existsSync(`${place}/binding.gyp`);
	});
	expect(installed.length).toBeGreaterThan(150);
	expect(withScript.filter((place) => !ALLOWED_SCRIPTS.includes(place))).toEqual([]);
});

test('every package is pinned by its hash and comes from the registry', () => {
	const strange = packages.filter(
		([, { integrity, resolved, link }]) =>
			link ||
			!integrity?.startsWith('sha512-') ||
			(resolved !== undefined && !resolved.startsWith(REGISTRY))
	);
	expect(strange.map(([place]) => place)).toEqual([]);
});

test('no package stands below its floor', () => {
	for (const [place, floor] of Object.entries(FLOORS)) {
		const version = packages.find(([name]) => name === place)?.[1].version ?? '';
		const parts = version.split('.').map(Number);
		const first = floor.findIndex((part, index) => part !== parts[index]);
		expect(first < 0 || (parts[first] ?? 0) > (floor[first] ?? 0), `${place} ${version}`).toBe(
			true
		);
	}
	expect(Object.keys(FLOORS)).toHaveLength(1);
});

test('our own dependencies are exact versions', () => {
	const own = LOCKS.flatMap((lock) => {
		const [, project] = locked(lock).find(([place]) => place === '') ?? [];
		return Object.entries({ ...project?.dependencies, ...project?.devDependencies });
	});
	expect(own.length).toBeGreaterThan(30);
	expect(own.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
