/** What a frame tells its host, in the words of those who listen. It takes no command from it. */

/** Names under which hosts know their frame, as read from its address. */
export interface Host {
	/** pym's `childId`, from the query. */
	readonly pym: string | null;
	/** WordPress's `secret`, from the fragment `#?secret=…`. */
	readonly secret: string | null;
	/** The view's id, as Datawrapper's listeners match it. */
	readonly id: string;
}

/** Reads what the host wrote into the frame's address. */
export function readHost(address: URL, id: string): Host {
	const fragment = new URLSearchParams(address.hash.replace(/^#\??/, ''));
	return { pym: address.searchParams.get('childId'), secret: fragment.get('secret'), id };
}

/** Every message about a height in CSS pixels, rounded up: AMP, Datawrapper, pym, WordPress. */
export function heightMessages(height: number, { pym, secret, id }: Host): unknown[] {
	const value = Math.ceil(height);
	return [
		{ sentinel: 'amp', type: 'embed-size', height: value },
		{ 'datawrapper-height': { [id]: value } },
		...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${value}`] : []),
		...(secret ? [{ message: 'height', value, secret }] : [])
	];
}

/**
 * iframe-resizer tells the frame under which name it knows it, and forbids it to scroll: without an answer
 * what a reader opens would be cut off. The name is all that is read of it.
 */
export function sizerName(message: unknown): string | null {
	if (typeof message !== 'string' || message.length > 1000) return null;
	return /^\[iFrameSizer\]([\w.-]+):/.exec(message)?.[1] ?? null;
}

export const sizerMessage = (height: number, name: string) =>
	`[iFrameSizer]${name}:${Math.ceil(height)}:0:size`;

/**
 * WordPress says once it listens, since a quick frame has spoken by then. The secret by which it knows the
 * frame is all that is read of it.
 */
export function readySecret(message: unknown): string | null {
	const { message: what, secret } = Object(message) as Record<string, unknown>;
	const known = typeof secret === 'string' && /^[a-z0-9]{1,64}$/i.test(secret);
	return what === 'ready' && known ? secret : null;
}

/** WordPress opens a link for a frame whose sandbox forbids it, if it leads to the frame's own host. */
export const linkMessage = (value: string, secret: string) => ({ message: 'link', value, secret });

/** A reader opened a feature of the live map; `<aras-map>` makes an event of it. */
export const openedMessage = (opened: string) => ({ 'aras-atlas': { opened } });
