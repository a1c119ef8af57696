/** Which file of the source imports which, and the circles in that. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** File -> the files that it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const ROOMS: Readonly<Record<string, string>> = { $lib: 'src/lib', $site: 'src/site' };
const ENDINGS = ['', '.ts', '.svelte', '.svelte.ts', '/index.ts'];

/** The scripts of a component; a module is one as it is. */
const scriptsOf = (path: string, text: string): string =>
	path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/gu)].map(([, script]) => script).join('\n')
		: text;

/** What a text imports, re-exports, loads later or takes types from, as it is written there. */
const namedIn = (path: string, text: string): string[] =>
	ts.preProcessFile(scriptsOf(path, text)).importedFiles.map(({ fileName }) => fileName);

/** The file of a project that is meant; `null`: one of a package, or one that SvelteKit makes. */
function resolve(from: string, name: string, files: ReadonlySet<string>): string | null {
	const plain = name.replace(/\?.*$/u, '');
	const [first = '', ...rest] = plain.split('/');
	const room = ROOMS[first];
	if (!room && !first.startsWith('.')) return null;
	const path = join(room ?? dirname(from), ...(room ? rest : [plain]));
	const file = ENDINGS.map((ending) => path + ending).find((one) => files.has(one));
	if (file || plain.endsWith('/$types')) return file ?? null;
	throw new Error(`${from}: "${name}" is no file that is there.`);
}

/** The imports among the given texts, tests left out: a test may import anything. */
export function importsAmong(texts: ReadonlyMap<string, string>): Imports {
	const files = new Set(texts.keys());
	return new Map(
		[...texts].map(([path, text]) => [
			path,
			namedIn(path, text).flatMap((name) => resolve(path, name, files) ?? [])
		])
	);
}

/** The texts of a folder of the project by their paths. */
export function textsIn(folder: string): Map<string, string> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter(
			(path) => /\.(ts|js|svelte|css|json)$/u.test(path) && !/\.(test|fixture)\.ts$/u.test(path)
		)
		.sort();
	return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** One circle for every import that closes one, each as "a -> b -> a"; none, where there is none. */
export function circlesOf(imports: Imports): string[] {
	const circles: string[] = [];
	const done = new Set<string>();
	const walk = (file: string, path: readonly string[]): void => {
		const start = path.indexOf(file);
		if (start >= 0) circles.push([...path.slice(start), file].join(' -> '));
		if (start >= 0 || done.has(file)) return;
		for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
		done.add(file);
	};
	for (const file of imports.keys()) walk(file, []);
	return circles;
}

/** The same among rooms: a folder of `src/lib`, or another of `src`. */
export function roomsOf(imports: Imports): Imports {
	const roomOf = (file: string) => /^src\/lib\/[^/]+|^src\/[^/]+/u.exec(file)?.[0] ?? file;
	const rooms = new Map<string, string[]>();
	for (const [file, imported] of imports) {
		const room = roomOf(file);
		const others = imported.map(roomOf).filter((other) => other !== room);
		rooms.set(room, [...new Set([...(rooms.get(room) ?? []), ...others])]);
	}
	return rooms;
}
