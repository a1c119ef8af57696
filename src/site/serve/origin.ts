/** Where the site is: one setting for pages, build and server. */

export const DEFAULT_PORT = 4173;

export const localOrigin = (port: number) => `http://localhost:${port}`;

export const DEFAULT_ORIGIN = localOrigin(DEFAULT_PORT);

export interface Address {
	/** The public origin, such as `https://example.org`. */
	readonly origin: string;
	/** The path under which the site is mounted, such as `/atlas`; empty for the root. */
	readonly base: string;
}

const BASE = /^(\/[\w.~-]+)*$/u;

/**
 * The address that the environment asks for (`ATLAS_ORIGIN`, `ATLAS_BASE`).
 * Throws an `Error` that names the cure when it is none.
 */
export function readAddress(env: NodeJS.ProcessEnv, fallback = DEFAULT_ORIGIN): Address {
	const asked = env.ATLAS_ORIGIN?.trim() || fallback;
	const url = URL.canParse(asked) ? new URL(asked) : null;
	if (!url || !/^https?:$/u.test(url.protocol) || url.search || url.hash || url.username)
		throw new Error(
			`ATLAS_ORIGIN is "${asked}"; it must be an origin, such as https://example.org`
		);
	if (url.pathname !== '/')
		throw new Error(
			`ATLAS_ORIGIN is "${asked}"; its path goes into ATLAS_BASE: ` +
				`ATLAS_ORIGIN=${url.origin} ATLAS_BASE=${url.pathname.replace(/\/$/u, '')}`
		);
	const base = (env.ATLAS_BASE ?? '').trim().replace(/\/$/u, '');
	if (!BASE.test(base) || /\/\.{1,2}(\/|$)/u.test(base))
		throw new Error(`ATLAS_BASE is "${base}"; it must be a path, such as /atlas`);
	return { origin: url.origin, base };
}

/** The absolute address of the site's root, without a slash at the end. */
export const publicAddress = ({ origin, base }: Address): string => origin + base;
