/**
 * What `<aras-map>` hears from its frame. It stands apart from `messages.ts`, where a frame writes
 * the same: a module that both scripts held would cost each of them a request.
 */

export type Told = { readonly height: number } | { readonly opened: string };

/** More than the longest frame on the narrowest screen; what is higher is no frame of ours. */
const HIGHEST = 50_000;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Fields = Readonly<Record<string, unknown>>;

const fields = (data: unknown): Fields | null =>
	typeof data === 'object' && data !== null ? (data as Fields) : null;

/** A height in whole CSS pixels, rounded up; a feature's id; or `null` for anything else. */
export function readTold(data: unknown): Told | null {
	const message = fields(data);
	if (message?.sentinel === 'amp' && message.type === 'embed-size') {
		const { height } = message;
		return typeof height === 'number' && height > 0 && height <= HIGHEST
			? { height: Math.ceil(height) }
			: null;
	}
	const opened = fields(message?.['aras-atlas'])?.opened;
	return typeof opened === 'string' && opened.length < 100 && ID.test(opened) ? { opened } : null;
}
