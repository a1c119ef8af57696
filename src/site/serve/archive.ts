/** The archive of frozen versions: `geodata/archive/<version>/`, brotli of each file as it was built. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { checkCorrections, correct, freeze, scriptsOf, type Correction } from './frozen.ts';

export const ARCHIVE = 'geodata/archive';
const CORRECTIONS = 'geodata/corrections.json';
/** The scripts of a frame that a frozen one still has: its height and its address's parameters. */
const SCRIPTS = ['_app/embed.js', '_app/embed-address.js'];

/** Path from the version's root -> content. */
type Files = ReadonlyMap<string, Buffer>;

/** The version of the content in a build. */
export function versionOf(build: string): string {
	const { version } = JSON.parse(readFileSync(join(build, 'atlas/atlas.json'), 'utf8'));
	return version;
}

/** The frozen frames of what has just been built. */
export function freezeBuild(build: string): Files {
	const read = (path: string) => readFileSync(join(build, path), 'utf8');
	const ids = readdirSync(join(build, 'embed'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
	const frames = ids.map((id) => {
		const path = `embed/${id}/index.html`;
		return [path, Buffer.from(freeze(read(path), id))] as const;
	});
	const scripts = [...new Set(SCRIPTS.flatMap((entry) => scriptsOf(entry, read)))];
	return new Map([...frames, ...scripts.map((path) => [path, Buffer.from(read(path))] as const)]);
}

/** Puts a version into the archive; an archived version is never written again. */
export function archive(version: string, files: Files, folder = ARCHIVE): void {
	const target = join(folder, version);
	if (existsSync(target)) throw new Error(`${target} is there already: a version is frozen once.`);
	for (const [path, content] of files)
		write(join(target, `${path}.br`), brotliCompressSync(content));
}

/** Every archived version with its files, byte for byte as they were frozen. */
export function readArchive(folder = ARCHIVE): Map<string, Files> {
	if (!existsSync(folder)) return new Map();
	return new Map(
		readdirSync(folder)
			.sort()
			.map((version) => {
				const names = readdirSync(join(folder, version), { recursive: true, encoding: 'utf8' });
				const files = names
					.filter((name) => name.endsWith('.br'))
					.sort()
					.map((name) => {
						const content = brotliDecompressSync(readFileSync(join(folder, version, name)));
						return [name.slice(0, -'.br'.length).replaceAll('\\', '/'), content] as const;
					});
				return [version, new Map(files)] as const;
			})
	);
}

/** Reads what was corrected since. Throws, with every problem at once, when it names what is not there. */
export function readCorrections(
	versions: ReadonlyMap<string, Files>,
	file = CORRECTIONS
): Correction[] {
	const corrections: Correction[] = JSON.parse(readFileSync(file, 'utf8'));
	const frames = new Map(
		[...versions].map(([version, files]) => [
			version,
			[...files.keys()].flatMap((path) => /^embed\/([^/]+)\//u.exec(path)?.[1] ?? [])
		])
	);
	const problems = checkCorrections(corrections, frames);
	if (problems.length > 0) throw new Error(problems.join('\n'));
	return corrections;
}

/** Writes `/v/<version>/` into the build: the archived versions, with their corrections, and today's. */
export function writeVersions(
	build: string,
	folder = ARCHIVE,
	correctionsFile = CORRECTIONS
): readonly string[] {
	const current = versionOf(build);
	const versions = new Map([[current, freezeBuild(build)], ...readArchive(folder)]);
	const corrections = readCorrections(versions, correctionsFile);
	for (const [version, files] of versions) {
		for (const [path, content] of files) {
			const mine = corrections.find(
				(one) =>
					one.version === version && one.frames.some((id) => path === `embed/${id}/index.html`)
			);
			const shown = mine ? Buffer.from(correct(content.toString('utf8'), mine)) : content;
			write(join(build, 'v', version, path), shown);
		}
	}
	return [...versions.keys()];
}

function write(path: string, content: Buffer): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}
