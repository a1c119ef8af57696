/** A folder of reviewed files: reads them one by one, and keeps everything that is wrong with them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { id } from '../schema/forms.ts';
import type { Problem } from './json.ts';
import { parse } from './parse.ts';

/** A file's value, if it is right, and what it holds in any case. */
export interface Read<T> {
	readonly value?: T;
	readonly raw?: unknown;
}

const JSON_END = '.json';

export class Folder {
	readonly problems: string[] = [];
	readonly #path: string;
	readonly #expected = new Set<string>();
	readonly #folders = new Set(['']);

	constructor(path: string) {
		this.#path = path;
	}

	/** Reads a file that has to be there. */
	read<S extends v.GenericSchema>(name: string, schema: S): Read<v.InferOutput<S>> {
		this.#expected.add(name);
		const path = join(this.#path, name);
		if (!existsSync(path)) {
			this.#tell(name, [{ line: 1, item: 'file', reason: 'is missing; add it' }]);
			return {};
		}
		const text = this.#textOf(name, path);
		if (text === null) return {};
		const result = parse(text, schema);
		if ('value' in result) return result;
		this.#tell(name, result.problems);
		return { raw: result.raw };
	}

	/** Reads a file that may be missing; then it holds an empty list. */
	readIfThere<S extends v.GenericSchema>(name: string, schema: S): Read<v.InferOutput<S>> {
		return existsSync(join(this.#path, name)) ? this.read(name, schema) : { raw: [] };
	}

	/** Reads every file of a folder, by its name; an id that it holds is its name too. */
	readEach<S extends v.GenericSchema>(
		folder: string,
		schema: S
	): Map<string, Read<v.InferOutput<S>>> {
		const names = this.#namesIn(folder)
			.filter((name) => name.endsWith(JSON_END))
			.map((name) => name.slice(0, -JSON_END.length));
		if (names.length === 0)
			this.#tell(folder, [{ line: 1, item: 'folder', reason: 'holds no file; add one' }]);
		const files = this.readFor(names, folder, schema);
		for (const [name, { value }] of files) {
			const own = (value as { id?: string } | undefined)?.id ?? name;
			const reason = `"${own}" is not the file's name; rename one`;
			const [issue] = v.safeParse(id, name).issues ?? [];
			if (own !== name) this.#tell(`${folder}/${name}.json`, [{ line: 1, item: 'id', reason }]);
			else if (issue)
				this.#tell(`${folder}/${name}.json`, [{ line: 1, item: 'name', reason: issue.message }]);
		}
		return files;
	}

	/** Reads one file of a folder for each name. */
	readFor<S extends v.GenericSchema>(
		names: readonly string[],
		folder: string,
		schema: S,
		ending = ''
	): Map<string, Read<v.InferOutput<S>>> {
		this.#folders.add(folder);
		return new Map(
			names.map((name) => [name, this.read(`${folder}/${name}${ending}${JSON_END}`, schema)])
		);
	}

	/** Names everything that nothing has read: in the folder itself but for `beside`, and in those read from. */
	refuseOthers(beside: readonly string[]): void {
		for (const folder of this.#folders)
			for (const name of this.#namesIn(folder)) {
				const path = folder ? `${folder}/${name}` : name;
				if (this.#expected.has(path) || this.#folders.has(path)) continue;
				if (folder === '' && beside.includes(name)) continue;
				const reason = 'nothing reads it; remove it, or mend its name';
				this.#tell(path, [{ line: 1, item: 'file', reason }]);
			}
	}

	/** Without hidden files, which no commit holds. */
	#namesIn(folder: string): string[] {
		const path = join(this.#path, folder);
		if (!existsSync(path)) return [];
		return readdirSync(path)
			.filter((name) => !name.startsWith('.'))
			.sort();
	}

	#textOf(name: string, path: string): string | null {
		try {
			return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
		} catch (error) {
			const reason = `cannot be read: ${(error as Error).message}; save it as UTF-8 text`;
			this.#tell(name, [{ line: 1, item: 'file', reason }]);
			return null;
		}
	}

	#tell(name: string, problems: readonly Problem[]): void {
		for (const { line, item, reason } of problems)
			this.problems.push(`geodata/${name}:${line}: ${item}: ${reason}`);
	}
}
