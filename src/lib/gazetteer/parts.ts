/** Small files that are asked for one by one: the last few stay in memory, what failed may be asked for again. */

/** Files kept; the one that was asked for longest ago goes first. */
const KEPT = 48;
/** A file that has not come by then will not come. */
const DEADLINE_MS = 8000;

export class Parts {
	readonly #url: string;
	readonly #kept = new Map<string, Promise<unknown>>();
	readonly #fetch: typeof fetch;

	/** `url`: the files' folder, with a slash at the end. */
	constructor(url: string, get: typeof fetch = (...request) => fetch(...request)) {
		this.#url = url;
		this.#fetch = get;
	}

	/** A file's JSON. Throws when it does not come, and when it is something else. */
	load<T>(file: string): Promise<T> {
		const part = this.#kept.get(file) ?? this.#bring(file);
		this.#kept.delete(file);
		this.#kept.set(file, part);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > KEPT) this.#kept.delete(oldest!);
		return part as Promise<T>;
	}

	#bring(file: string): Promise<unknown> {
		const part = this.#get(file);
		part.catch(() => {
			if (this.#kept.get(file) === part) this.#kept.delete(file);
		});
		return part;
	}

	async #get(file: string): Promise<unknown> {
		const response = await this.#fetch(this.#url + file, {
			signal: AbortSignal.timeout(DEADLINE_MS)
		});
		if (!response.ok) throw new Error(`${file} answered ${response.status}.`);
		return response.json();
	}
}
