/** Writes the published files; a file that is no longer made is removed. Folders in it are others' work. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** File name in the folder -> its text, or its bytes where it is none. */
export type Files = Readonly<Record<string, string | Buffer>>;

export function writeFiles(folder: string, files: Files): void {
	mkdirSync(folder, { recursive: true });
	for (const entry of readdirSync(folder, { withFileTypes: true }))
		if (entry.isFile() && !(entry.name in files)) rmSync(join(folder, entry.name));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
