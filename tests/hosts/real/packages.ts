/** Debian's packages that the long run needs. */
import { spawnSync } from 'node:child_process';

const PACKAGES = [
	...['nginx', 'libnginx-mod-http-brotli-static', 'caddy', 'gdal-bin', 'mariadb-server'],
	...['wordpress', 'wordpress-theme-twentytwentyone', 'php-cli', 'php-mysql']
];

const isThere = (name: string) =>
	spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' }).stdout.endsWith(
		' installed'
	);

/** Installs what is missing; throws, with the command, where that is not allowed or does not work. */
export function installPackages(): void {
	const missing = PACKAGES.filter((name) => !isThere(name));
	if (missing.length === 0) return;
	const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
	console.log(`Installing ${missing.join(', ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const run = ([program, ...args]: string[]) =>
		spawnSync(program!, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
	if (!run(['apt-get', 'update']) || !run(command))
		throw new Error(`These packages are missing: run, as root, ${command.join(' ')}`);
}
