/** The header rules in the words of other servers. */
import type { HeaderRule } from './headers.ts';

/** Whether some path can match both patterns; may say yes too often, never no wrongly. */
function canMeet(a: string, b: string): boolean {
	const [headA = '', tailA = ''] = a.split('*');
	const [headB = '', tailB = ''] = b.split('*');
	const heads = headA.startsWith(headB) || headB.startsWith(headA);
	const tails = tailA.endsWith(tailB) || tailB.endsWith(tailA);
	return heads && tails;
}

/**
 * A `_headers` file, as Cloudflare and hosts like it read it. They join a header that two rules
 * give with a comma, so `! Name` first takes back what an earlier rule gave.
 */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
	const blocks = rules.map((rule, index) => {
		const earlier = rules.slice(0, index).filter((other) => canMeet(other.path, rule.path));
		const lines = Object.entries(rule.headers).flatMap(([name, value]) => [
			...(earlier.some((other) => other.headers[name]) ? [`  ! ${name}`] : []),
			...(value === null ? [] : [`  ${name}: ${value}`])
		]);
		return [rule.path, ...lines].join('\n');
	});
	return (
		['# Made from src/site/serve/headers.ts by `npm run headers`.', ...blocks].join('\n\n') + '\n'
	);
}

function names(rules: readonly HeaderRule[]): string[] {
	return [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))].filter(
		// nginx and Caddy set the type from tables of their own.
		(name) => name !== 'Content-Type'
	);
}

const escape = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const variable = (name: string) => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * nginx: one `map` and one `add_header` for each header, since an `add_header` in a `location`
 * drops those around it, and an empty value sends nothing.
 */
export function formatNginx(rules: readonly HeaderRule[]): string {
	const maps = names(rules).map((name) => {
		// The first regular expression that matches wins, so the last rule stands first.
		const lines = rules
			.filter((rule) => rule.headers[name] !== undefined)
			.map((rule) => {
				const pattern =
					rule.path === '/*' ? 'default' : `~^${rule.path.split('*').map(escape).join('.*')}$`;
				return `\t${pattern} "${rule.headers[name] ?? ''}";`;
			})
			.reverse();
		return [`map $uri ${variable(name)} {`, ...lines, '}'].join('\n');
	});
	const adds = names(rules).map((name) => `\tadd_header ${name} ${variable(name)} always;`);
	return [...maps, ['server {', ...adds, '}'].join('\n')].join('\n') + '\n';
}

/** Caddy: directives in order, the later one replacing or, with `-`, deleting. */
export function formatCaddy(rules: readonly HeaderRule[]): string {
	const blocks = rules
		.map((rule) => ({
			path: rule.path,
			entries: Object.entries(rule.headers).filter(([name]) => name !== 'Content-Type')
		}))
		.filter(({ entries }) => entries.length > 0)
		.map(({ path, entries }) => {
			const lines = entries.map(([name, value]) =>
				value === null ? `\t\t-${name}` : `\t\t${name} "${value}"`
			);
			return [`\theader ${path} {`, ...lines, '\t}'].join('\n');
		});
	// `route` keeps the order in which they are written.
	return ['route {', ...blocks, '}'].join('\n') + '\n';
}
