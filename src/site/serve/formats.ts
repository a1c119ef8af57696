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

/** Header names, but for types: servers set those from tables of their own. */
const names = (rules: readonly HeaderRule[]): string[] =>
	[...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))].filter(
		(name) => name !== 'Content-Type'
	);

/** Types by the ending of a file's name, without its dot. */
const typesOf = (rules: readonly HeaderRule[]): [ending: string, type: string][] =>
	rules.flatMap(({ path, headers }) => {
		const ending = /^\/\*\.(\w+)$/.exec(path)?.[1];
		const type = headers['Content-Type'];
		return ending && type ? [[ending, type] as [string, string]] : [];
	});

const escape = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const variable = (name: string) => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
const indent = (lines: readonly string[]) => lines.map((line) => `\t${line}`);

/**
 * nginx, for a site under `base`: one `map` and one `add_header` for each header, since an `add_header`
 * further in drops those around it, and an empty value sends nothing.
 */
export function formatNginx(rules: readonly HeaderRule[], base = ''): string {
	const maps = names(rules).flatMap((name) => {
		// The first regular expression that matches wins, so the last rule stands first.
		const lines = rules
			.filter((rule) => rule.headers[name] !== undefined)
			.map((rule) => {
				const pattern = `~^${escape(base)}${rule.path.split('*').map(escape).join('.*')}$`;
				return `${rule.path === '/*' ? 'default' : pattern} "${rule.headers[name] ?? ''}";`;
			})
			.reverse();
		return [`map $uri ${variable(name)} {`, ...indent(lines), '}'];
	});
	const place = [
		...names(rules).map((name) => `add_header ${name} ${variable(name)} always;`),
		...['index index.html;', `error_page 404 ${base}/404.html;`],
		...['gzip_static on;', 'gzip_vary on;', '# Where the module is there: brotli_static on;'],
		'include mime.types;',
		'types {',
		...indent(typesOf(rules).map(([ending, type]) => `"${type}" ${ending};`)),
		'}'
	];
	const server = [
		...['listen 80;', 'server_name example.org;'],
		// A redirect to the folder keeps host, port and scheme that the reader sees.
		...['root /srv/www;', 'absolute_redirect off;'],
		...[`location ${base}/ {`, ...indent(place), '}']
	];
	return [...maps, 'server {', ...indent(server), '}'].join('\n') + '\n';
}

/** Caddy, for a site under `base`: directives in order, the later one replacing or, with `-`, deleting. */
export function formatCaddy(rules: readonly HeaderRule[], base = ''): string {
	const blocks = rules
		.map(({ path, headers }) => ({
			path,
			entries: Object.entries(headers).filter(([name]) => name !== 'Content-Type')
		}))
		.filter(({ entries }) => entries.length > 0)
		.flatMap(({ path, entries }) => {
			const lines = entries.map(([name, value]) =>
				value === null ? `-${name}` : `${name} "${value}"`
			);
			return [`header ${base}${path} {`, ...indent(lines), '}'];
		});
	const types = typesOf(rules).flatMap(([ending, type]) => [
		`@${ending} path *.${ending}`,
		`header @${ending} Content-Type "${type}"`
	]);
	const site = [
		'root * /srv/www',
		// `route` keeps the order in which they are written.
		...['route {', ...indent([...blocks, ...types]), '}'],
		...['file_server {', '\tprecompressed br gzip', '}'],
		'handle_errors {',
		...indent([
			'header Content-Type "text/html; charset=utf-8"',
			'header Cache-Control "no-cache"',
			`rewrite * ${base}/404.html`,
			'file_server'
		]),
		'}'
	];
	return ['example.org {', ...indent(site), '}'].join('\n') + '\n';
}
