/** Files of lines, read and written in pieces: memory does not grow with the number of lines. */
import { appendFileSync, closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

const PIECE = 1 << 18;
/** Characters that wait to be written, all files together. */
const WAITING = 4_000_000;

/** The lines of a file, one after the other; none where there is no file. The last may lack its end. */
export function* readLines(path: string): Generator<string> {
	if (!existsSync(path)) return;
	const file = openSync(path, 'r');
	const decoder = new StringDecoder('utf8');
	const piece = Buffer.allocUnsafe(PIECE);
	try {
		let rest = '';
		for (let count = readSync(file, piece); count > 0; count = readSync(file, piece)) {
			const lines = (rest + decoder.write(piece.subarray(0, count))).split('\n');
			rest = lines.pop()!;
			yield* lines;
		}
		rest += decoder.end();
		if (rest) yield rest;
	} finally {
		closeSync(file);
	}
}

/** Many files of lines in one folder, written side by side. */
export class Spill {
	readonly #folder: string;
	readonly #waiting = new Map<string, string[]>();
	#size = 0;

	constructor(folder: string) {
		this.#folder = folder;
	}

	add(name: string, line: string): void {
		const lines = this.#waiting.get(name);
		if (lines) lines.push(line);
		else this.#waiting.set(name, [line]);
		this.#size += line.length + 1;
		if (this.#size > WAITING) this.flush();
	}

	/** Must stand between writing and reading. */
	flush(): void {
		for (const [name, lines] of this.#waiting)
			appendFileSync(join(this.#folder, name), `${lines.join('\n')}\n`);
		this.#waiting.clear();
		this.#size = 0;
	}

	read(name: string): Generator<string> {
		return readLines(join(this.#folder, name));
	}
}
