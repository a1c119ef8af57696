/** Brings files of the site: all bytes as they were built, or an error in good time. */
/** A file whose bytes are known: its address from the site's root, and the SHA-256 of its content, hex. */
export interface KnownFile {
	readonly url: string;
	readonly sha256: string;
}

/** Longer than this nobody waits; in milliseconds. */
export const DEADLINE_MS = 8000;

const hex = (bytes: ArrayBuffer) =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const isBuilt = async (bytes: ArrayBuffer, sha256: string) =>
	!globalThis.crypto?.subtle ||
	hex(await crypto.subtle.digest('SHA-256', bytes)).startsWith(sha256);

/** Throws an `Error` that names the file when it does not come. */
async function bringBytes(url: string, options: RequestInit): Promise<ArrayBuffer> {
	const response = await fetch(url, options);
	if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
	return response.arrayBuffer();
}

/**
 * A file's text. Throws an `Error` that names the file when it does not come in time, comes cut short,
 * or is not the file that was built: then its SHA-256 does not begin with `sha256`. (Browsers reckon
 * hashes in secure contexts only; elsewhere this last check is left out.)
 */
export async function bringText(
	{ url, sha256 }: KnownFile,
	signal: AbortSignal = AbortSignal.timeout(DEADLINE_MS)
): Promise<string> {
	let bytes = await bringBytes(url, { signal });
	// What was kept of it may be what is wrong.
	if (!(await isBuilt(bytes, sha256))) bytes = await bringBytes(url, { signal, cache: 'reload' });
	if (!(await isBuilt(bytes, sha256))) throw new Error(`${url} is not the file that was built.`);
	return new TextDecoder().decode(bytes);
}
