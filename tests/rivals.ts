/** How pages that are no part of the atlas are served where they are measured beside it. */
import { RULES, type HeaderRule } from '../src/site/serve/headers.ts';

const POLICY = 'Content-Security-Policy';

/** The atlas's own headers, but for its policy: what a page of another's may do is not the atlas's to say. */
export const RIVAL_RULES: readonly HeaderRule[] = RULES.map(({ path, headers }) => ({
	path,
	headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== POLICY))
}));
