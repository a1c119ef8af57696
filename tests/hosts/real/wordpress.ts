/** Debian's WordPress: posts with addresses of the atlas, looked at in a browser on a phone and a desk. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { requireChromium } from '../../browser.ts';
import { reach, start } from './programs.ts';

type Posts = Readonly<Record<string, Readonly<Record<'line' | 'block', string>>>>;

/** WordPress asks no private address and no odd port: here the atlas has both. */
const ALLOW = `<?php
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, range( 1024, 65535 ) ) );
`;

const config = (socket: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', false );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;

function run(program: string, args: string[], cwd?: string): string {
	const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${stdout}`);
	return stdout;
}

async function startDatabase(work: string): Promise<string> {
	const data = join(work, 'database');
	const socket = join(work, 'mariadb.sock');
	run('mariadb-install-db', [
		...[
			'--no-defaults',
			`--datadir=${data}`,
			'--user=root',
			'--auth-root-authentication-method=normal'
		]
	]);
	const files = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${work}/mariadb.pid`];
	start('mariadbd', ['--no-defaults', ...files, '--skip-networking', '--user=root']);
	const ask = ['--no-defaults', `--socket=${socket}`, '-uroot'];
	const end = Date.now() + 60_000;
	for (;;) {
		const made = spawnSync('mariadb', [...ask, '-e', 'CREATE DATABASE IF NOT EXISTS wordpress']);
		if (made.status === 0) return socket;
		if (Date.now() > end) throw new Error(`The database does not answer: ${made.stderr}`);
		await new Promise((done) => setTimeout(done, 300));
	}
}

/** Starts WordPress and writes the posts. */
async function startWordPress(
	work: string,
	port: number,
	pages: readonly string[]
): Promise<Posts> {
	const socket = await startDatabase(work);
	const root = join(work, 'wordpress');
	cpSync('/usr/share/wordpress', root, { recursive: true, dereference: true });
	writeFileSync(join(root, 'wp-config.php'), config(socket));
	mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
	writeFileSync(join(root, 'wp-content/mu-plugins/allow.php'), ALLOW);
	const url = `http://localhost:${port}`;
	const script = resolve('tests/hosts/real/wordpress.php');
	const said = run('php', [script, url, ...pages], root);
	const posts = JSON.parse(/^POSTS(.*)$/m.exec(said)?.[1] ?? 'null') as Posts | null;
	if (!posts) throw new Error(`WordPress was not set up: ${said}`);
	// It asks itself while it answers.
	start('php', ['-q', '-S', `localhost:${port}`, '-t', root], { PHP_CLI_SERVER_WORKERS: '4' });
	await reach(`${url}/`);
	return posts;
}

/** What is wrong with the frame in a post, as a reader sees it. */
async function look(page: Page, post: string, frame: string): Promise<string[]> {
	const problems: string[] = [];
	await page.goto(post, { waitUntil: 'load' });
	const place = page.locator('iframe.wp-embedded-content');
	if ((await place.count()) !== 1) return [`${await place.count()} frames`];
	const source = (await place.getAttribute('src')) ?? '';
	if (source.replace(/#.*/, '') !== frame) problems.push(`shows ${source}, not ${frame}`);
	if ((await place.getAttribute('sandbox')) !== 'allow-scripts') problems.push('another sandbox');
	await place.scrollIntoViewIfNeeded();
	try {
		const inside = page.frameLocator('iframe.wp-embedded-content');
		await inside.locator('path.area-azerbaijan').first().waitFor({ timeout: 30_000 });
		await page.locator('blockquote.wp-embedded-content').waitFor({ state: 'hidden' });
		if (!(await inside.locator('h1').isVisible())) problems.push('no words');
	} catch (error) {
		problems.push(`no map: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
	}
	const { width, room, border, over } = await place.evaluate((element) => ({
		width: element.getBoundingClientRect().width,
		room: element.parentElement!.getBoundingClientRect().width,
		border: getComputedStyle(element).borderTopWidth,
		over: document.documentElement.scrollWidth - innerWidth
	}));
	if (Math.abs(width - room) > 1) problems.push(`${width} px wide in a room of ${room}`);
	if (border !== '0px') problems.push(`a border of ${border}`);
	if (over > 0) problems.push(`the post scrolls sideways by ${over} px`);
	return problems;
}

/** `frames`: the address of a page -> the address of the frame that has to stand in its place. */
export async function checkWordPress(
	work: string,
	port: number,
	frames: Readonly<Record<string, string>>
): Promise<string[]> {
	const posts = await startWordPress(work, port, Object.keys(frames));
	const browser = await chromium.launch({
		executablePath: requireChromium().path,
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
	});
	const problems: string[] = [];
	let seen = 0;
	for (const width of [360, 1280]) {
		const page = await browser.newPage({ viewport: { width, height: 800 } });
		for (const [address, kinds] of Object.entries(posts))
			for (const [kind, post] of Object.entries(kinds)) {
				const wrong = await look(page, post, frames[address]!);
				problems.push(...wrong.map((what) => `${address}, ${kind}, ${width} px: ${what}`));
				seen++;
			}
		await page.close();
	}
	await browser.close();
	console.log(`WordPress shows ${Object.keys(frames).length} addresses in ${seen} views.`);
	return problems;
}
