/** Replaces a folder of published files as a whole: what is read is all old or all new, also after a kill. */
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';

/** File name in the folder -> its text, or its bytes where it is none. */
export type Files = Readonly<Record<string, string | Buffer>>;

/**
 * Writes the files, and what `more` writes, into a folder beside the old one, and swaps the two. Folders
 * in the old one that are not named in `own` are others' work and go along. With problems from `more`
 * the old folder stays.
 */
export function replaceFolder<T extends { readonly problems: readonly string[] }>(
	folder: string,
	files: Files,
	own: readonly string[],
	more: (folder: string) => T
): T {
	const [made, old] = [`${folder}.new`, `${folder}.old`];
	// A build that was killed between the two renames left the old files under their other name.
	if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
	for (const left of [made, old]) rmSync(left, { recursive: true, force: true });
	try {
		mkdirSync(made, { recursive: true });
		for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
		const result = more(made);
		if (result.problems.length > 0) return result;
		for (const name of foldersIn(folder))
			if (!own.includes(name)) cpSync(join(folder, name), join(made, name), { recursive: true });
		if (existsSync(folder)) renameSync(folder, old);
		renameSync(made, folder);
		rmSync(old, { recursive: true, force: true });
		return result;
	} finally {
		rmSync(made, { recursive: true, force: true });
	}
}

function foldersIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
}
