/** Programs that run beside the checks and end with them. */
import { spawn, type ChildProcess } from 'node:child_process';

const running: ChildProcess[] = [];

/** Starts a program; it ends with `stopAll`, or when this process ends. */
export function start(program: string, args: string[], env: NodeJS.ProcessEnv = {}): void {
	const child = spawn(program, args, {
		env: { ...process.env, ...env },
		// A group of its own, so that its workers end with it.
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	child.stderr.on('data', (data: Buffer) => (said = (said + String(data)).slice(-2000)));
	child.on('exit', (code) => {
		if (code) console.error(`${program} ended with ${code}: ${said}`);
	});
	running.push(child);
}

function end({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
	try {
		process.kill(-pid!, signal);
	} catch {
		// It has ended already.
	}
}

export async function stopAll(): Promise<void> {
	const ended = (child: ChildProcess) =>
		new Promise<void>((done) => {
			if (child.exitCode !== null || child.signalCode !== null) return done();
			child.once('exit', () => done());
			end(child, 'SIGTERM');
			setTimeout(() => end(child, 'SIGKILL'), 5000).unref();
		});
	await Promise.all(running.map(ended));
}
process.on('exit', () => running.forEach((child) => end(child, 'SIGKILL')));

/** Asks until there is an answer; throws after half a minute. */
export async function reach(url: string): Promise<void> {
	const end = Date.now() + 30_000;
	for (;;) {
		try {
			await fetch(url, { redirect: 'manual' });
			return;
		} catch (cause) {
			if (Date.now() > end) throw new Error(`Nothing answers at ${url}`, { cause });
			await new Promise((done) => setTimeout(done, 200));
		}
	}
}
