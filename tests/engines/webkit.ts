/** WebKit as Debian's `webkit2gtk-driver` brings it: its MiniBrowser, driven by WebDriver. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine, Tab } from './tab.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const KEYS = { ArrowLeft: '\uE012', Enter: '\uE007', Escape: '\uE00C' };

/** Debian's folder of programs names the machine and WebKit's version. */
function miniBrowser(): string | undefined {
	return readdirSync('/usr/lib')
		.filter((name) => name.endsWith('-linux-gnu'))
		.flatMap((name) => readdirSync(`/usr/lib/${name}`).map((one) => `/usr/lib/${name}/${one}`))
		.filter((folder) => /\/webkit2?gtk-/.test(folder))
		.map((folder) => `${folder}/MiniBrowser`)
		.find((program) => existsSync(program));
}

/** A port that nobody listens on. */
const freePort = () =>
	new Promise<number>((found) => {
		const server = createServer().listen(0, () => {
			const address = server.address();
			server.close(() => found(typeof address === 'object' && address ? address.port : 0));
		});
	});

/** Asks the driver; throws what it answers instead of a value. */
async function ask<T>(url: string, body?: object, method = body ? 'POST' : 'GET'): Promise<T> {
	const headers = { 'content-type': 'application/json' };
	const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
	const { value } = (await answer.json()) as { value: T };
	if (!answer.ok) throw new Error(JSON.stringify(value));
	return value;
}

/** WebDriver tells of no error: the page itself notes them once it has loaded. */
const NOTE = `(window.thrown ??= (() => {
	const thrown = [];
	addEventListener('error', ({ message }) => message && thrown.push(message));
	addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		thrown.push(violatedDirective + ' ' + blockedURI));
	return thrown;
})())`;

function tabOf(session: string): Tab {
	const act = (type: string, actions: object[], parameters?: object) =>
		ask(`${session}/actions`, { actions: [{ type, id: type, parameters, actions }] });
	const mouse = (actions: object[]) => act('pointer', actions, { pointerType: 'mouse' });
	const to = (x: number, y: number) => ({
		type: 'pointerMove',
		...{ x: Math.round(x), y: Math.round(y), duration: 50 }
	});
	const keys = (text: string) =>
		act(
			'key',
			[...text].flatMap((value) => [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value }
			])
		);
	const run = <T>(expression: string) =>
		ask<T>(`${session}/execute/sync`, { script: `return ${expression}`, args: [] });
	const thrown: string[] = [];
	/** What the page has noted, before it is left. */
	const note = async () => {
		thrown.push(...(await run<string[]>('(window.thrown ?? []).splice(0)')));
	};
	return {
		goto: async (url) => {
			await note();
			await ask(`${session}/url`, { url });
			await run(NOTE);
		},
		run,
		move: (x, y) => mouse([to(x, y)]),
		press: (x, y) =>
			mouse([to(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
		key: (name) => keys(KEYS[name]),
		type: keys,
		thrown: async () => {
			await note();
			return thrown;
		},
		close: () => ask(`${session}/url`, { url: 'about:blank' })
	};
}

/** Throws an `Error` that says what to install where there is none. */
export async function webkit(): Promise<Engine> {
	const binary = miniBrowser();
	if (!existsSync(DRIVER) || !binary)
		throw new Error('No WebKit was found: install webkit2gtk-driver.');
	const port = await freePort();
	const driver = spawn(DRIVER, [`--port=${port}`], { stdio: 'inherit' });
	try {
		return await sessionOf(`http://127.0.0.1:${port}`, binary, () => driver.kill());
	} catch (error) {
		// A driver that is left behind would keep this program from ending.
		driver.kill();
		throw error;
	}
}

/** A browser of its own, once the driver listens. */
async function sessionOf(url: string, binary: string, end: () => void): Promise<Engine> {
	for (let tries = 0; tries < 50; tries++) {
		if (await ask(`${url}/status`).catch(() => null)) break;
		await pause(100);
	}
	const options = { binary, args: ['--automation'] };
	const { sessionId, capabilities } = await ask<{
		sessionId: string;
		capabilities: { browserVersion: string };
	}>(`${url}/session`, {
		capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } }
	});
	const session = `${url}/session/${sessionId}`;
	await ask(`${session}/window/rect`, { width: 1280, height: 880 });
	return {
		version: `WebKitGTK ${capabilities.browserVersion}`,
		open: async () => tabOf(session),
		own: {},
		close: async () => {
			await ask(session, undefined, 'DELETE').catch(() => {});
			end();
		}
	};
}
