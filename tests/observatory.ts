/**
 * Grades a page's headers as the MDN HTTP Observatory does: 100, less what is missing, and extra credit
 * where little is. What depends on a public host (redirection from http, the preload list) is left out.
 */

export interface Answer {
	/** As sent; names in any case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly html: string;
	/** The page's own host. */
	readonly host: string;
}

export interface Grade {
	readonly score: number;
	/** What each rule gave or took. */
	readonly by: Readonly<Record<string, number>>;
}

/** From this score on extra credit counts. */
const CREDIT_FROM = 90;
const HALF_A_YEAR = 15_768_000;
const BROAD = ['*', 'http:', 'https:', 'ftp:'];
const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

type Policy = ReadonlyMap<string, readonly string[]>;

const policyOf = (text: string): Policy =>
	new Map(
		text
			.split(';')
			.map((directive) => directive.trim().toLowerCase().split(/\s+/))
			.filter(([name]) => name)
			.map(([name, ...sources]) => [name!, sources])
	);

/** A page's own policies, as its `<meta>`s hold them. */
const metaPolicies = (html: string) =>
	[...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi)].map(
		([, text]) => text!
	);

/** What several policies let in together, `null` where none of them speaks of it. */
function sourcesOf(policies: readonly Policy[], ...names: string[]): readonly string[] | null {
	const lists = policies
		.map((policy) => names.map((name) => policy.get(name)).find(Boolean))
		.filter((list) => list !== undefined);
	const [first, ...rest] = lists;
	return first?.filter((source) => rest.every((list) => list.includes(source))) ?? null;
}

function gradePolicy(policies: readonly Policy[]): number {
	if (policies.length === 0) return -25;
	const governing = (name: string) => sourcesOf(policies, name, 'default-src') ?? ['*'];
	const [script, object, style] = ['script-src', 'object-src', 'style-src'].map(governing);
	const has = (list: readonly string[], ...what: string[]) =>
		what.some((one) => list.includes(one));
	if (has(script!, "'unsafe-inline'", 'data:', ...BROAD) || has(object!, ...BROAD)) return -20;
	const insecure = (source: string) => /^(http|ftp):/.test(source);
	if (policies.some((policy) => [...policy.values()].flat().some(insecure))) return -20;
	if (has([...script!, ...style!], "'unsafe-eval'")) return -10;
	if (has(style!, "'unsafe-inline'", 'data:', ...BROAD)) return 0;
	const fallback = sourcesOf(policies, 'default-src');
	return fallback?.join() === "'none'" ? 10 : 5;
}

function gradeScripts(html: string, host: string): number {
	const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]*)"[^>]*>/g)];
	const foreign = scripts.filter(([, src]) => new URL(src!, `https://${host}`).host !== host);
	if (foreign.some(([tag]) => !tag.includes('integrity='))) return -5;
	return scripts.length > 0 && scripts.every(([tag]) => tag.includes('integrity=')) ? 5 : 0;
}

/** Throws where a header is sent that no page of the atlas has, and that would need rules of its own. */
export function grade({ headers, html, host }: Answer): Grade {
	const sent = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
	const header = (name: string) => sent.get(name)?.trim().toLowerCase() ?? null;
	if (sent.has('set-cookie')) throw new Error('A page sets a cookie.');
	const inHeader = header('content-security-policy');
	const own = inHeader ? [policyOf(inHeader)] : [];
	const age = Number(/max-age=(\d+)/.exec(header('strict-transport-security') ?? '')?.[1] ?? NaN);
	const referrer = header('referrer-policy');
	const resource = header('cross-origin-resource-policy');
	const by = {
		policy: gradePolicy([...own, ...metaPolicies(html).map(policyOf)]),
		framing: own.some((policy) => policy.has('frame-ancestors'))
			? 5
			: ['deny', 'sameorigin'].includes(header('x-frame-options') ?? '')
				? 0
				: -20,
		referrer: referrer === null ? 0 : PRIVATE.includes(referrer) ? 5 : -5,
		https: age >= HALF_A_YEAR ? 0 : age >= 0 ? -10 : -20,
		types: header('x-content-type-options') === 'nosniff' ? 0 : -5,
		sharing:
			header('access-control-allow-origin') !== null && header('access-control-allow-credentials')
				? -50
				: 0,
		resource:
			resource === null || resource === 'cross-origin'
				? 0
				: ['same-origin', 'same-site'].includes(resource)
					? 10
					: -5,
		scripts: gradeScripts(html, host)
	};
	const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 100);
	const bare = sum(Object.values(by).filter((one) => one < 0));
	return { score: bare >= CREDIT_FROM ? sum(Object.values(by)) : Math.max(bare, 0), by };
}
