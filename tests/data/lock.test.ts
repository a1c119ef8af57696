import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
	version?: string;
	resolved?: string;
	integrity?: string;
	link?: boolean;
	license?: string;
	hasInstallScript?: boolean;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
}

const LOCKS = ['package-lock.json', 'geodata/package-lock.json', 'tests/mutants/package-lock.json'];
const REGISTRY = 'https://registry.npmjs.org/';
/** Runs on macOS only, and only optionally. */
const ALLOWED_SCRIPTS = ['node_modules/fsevents'];
/** Licences that let anyone use, change and pass on what is under them, here and in what is published. */
const LICENCES = [
	...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
	...['Unlicense', 'MPL-2.0', 'EPL-1.0', 'EDL-1.0', 'ODbL', 'CC-BY-4.0']
];
/** What stands otherwise in the lock, and why it may be used. Of it nothing reaches a reader's browser. */
const OTHERWISE: Record<string, string> = {
	'node_modules/citeproc':
		'CPAL or AGPL, used as it is while the build writes citations; no page and no file holds any of it',
	'node_modules/arc': 'BSD-2-Clause in its LICENSE.md; its package.json has the field of old',
	'node_modules/splaytree-ts': 'BSD-3-Clause in its LICENSE; its package.json misspells it'
};
/** Prebuilt libraries under LGPL-3.0-or-later, which the geodata build loads and nothing passes on. */
const LOADED = /^node_modules\/@img\/sharp-/;
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

test('every lock is read', () => {
	expect(LOCKS.filter((lock) => locked(lock).length < 4)).toEqual([]);
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

test('every package has an open licence', () => {
	const open = (licence = '') =>
		licence.split(/ (?:AND|OR) /).every((one) => LICENCES.includes(one));
	const others = packages
		.filter(
			([place, { license }]) => !open(license?.replace(/^\((.*)\)$/, '$1')) && !LOADED.test(place)
		)
		.map(([place]) => place);
	// Each of them has a word above, and each word its package.
	expect(others.sort()).toEqual(Object.keys(OTHERWISE).sort());
	const lesser = packages.filter(([place]) => LOADED.test(place)).map(([, { license }]) => license);
	expect(new Set(lesser.flatMap((one) => one!.split(' AND ')))).toEqual(
		new Set(['Apache-2.0', 'MIT', 'LGPL-3.0-or-later'])
	);
});

test.runIf(existsSync('build/_app'))(
	'no file of the site holds what only the build may use',
	() => {
		const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) =>
			/\.m?js$/.test(name)
		);
		expect(files.length).toBeGreaterThan(10);
		// A name that every copy of it defines, and no minifier changes.
		expect(
			files.filter((name) => readFileSync(`build/${name}`, 'utf8').includes('getCitationLabel'))
		).toEqual([]);
	}
);

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
