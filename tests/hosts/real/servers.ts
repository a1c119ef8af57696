/** nginx and Caddy with the configurations of `docs/hosting.md`, for a site under a path. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatCaddy, formatNginx } from '../../../src/site/serve/formats.ts';
import { RULES } from '../../../src/site/serve/headers.ts';
import { reach, start } from './programs.ts';

/** Replaces what is each host's own; throws where the configuration has no such line. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
	return Object.entries(values).reduce((filled, [own, value]) => {
		if (!filled.includes(own)) throw new Error(`The configuration lacks "${own}".`);
		return filled.replace(own, value);
	}, text);
}

/** The folder that holds the built site at its path. */
export function rootWith(work: string, build: string, base: string): string {
	const root = join(work, 'www');
	mkdirSync(join(root, base, '..'), { recursive: true });
	symlinkSync(resolve(build), join(root, base));
	return root;
}

export async function startNginx(work: string, root: string, base: string, port: number) {
	const site = fill(formatNginx(RULES, base), {
		'listen 80;': `listen ${port};`,
		'server_name example.org;': 'server_name localhost;',
		'root /srv/www;': `root ${root};`,
		'# Where the module is there: brotli_static on;': 'brotli_static on;'
	});
	const own = ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) =>
		name === 'body' ? `client_body_temp_path ${work}/body;` : `${name}_temp_path ${work}/${name};`
	);
	const config = [
		...['user root;', 'daemon off;', `pid ${work}/nginx.pid;`, `error_log ${work}/nginx.log;`],
		'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;',
		'events {}',
		...['http {', 'access_log off;', ...own, site, '}']
	];
	symlinkSync('/etc/nginx/mime.types', join(work, 'mime.types'));
	writeFileSync(join(work, 'nginx.conf'), config.join('\n'));
	start('/usr/sbin/nginx', ['-c', join(work, 'nginx.conf')]);
	await reach(`http://localhost:${port}/`);
}

export async function startCaddy(work: string, root: string, base: string, port: number) {
	const site = fill(formatCaddy(RULES, base), {
		'example.org {': `http://localhost:${port} {`,
		'root * /srv/www': `root * ${root}`
	});
	writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
	const args = ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
	start('/usr/bin/caddy', args, { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work });
	await reach(`http://localhost:${port}/`);
}
