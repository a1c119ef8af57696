/** A page of another origin that holds frames, as an article does. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from 'playwright/test';
import { expect, test } from './support.ts';

let server: Server;
let url = '';
/** What the host answers: set before a test goes there. */
let body = '';
let headers: Record<string, string> = {};

/** Starts and stops the host around a file's tests. */
export function useHost(): void {
	test.beforeAll(async () => {
		server = createServer((_, answer) => {
			answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
			answer.end(`<!doctype html><link rel="icon" href="data:,"><body>${body}</body>`);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	});
	test.afterAll(() => new Promise((done) => server.close(done)));
}

/** Opens a host page with this body and these headers. */
export async function visit(page: Page, html: string, more: Record<string, string> = {}) {
	[body, headers] = [html, more];
	await page.goto(url);
}

/** The host itself is no trouble, though it is another origin; nor is another one named here. */
export function forgiveHost(troubles: string[], other = url): void {
	const rest = troubles.filter((line) => !line.includes(url) && !line.includes(other));
	troubles.splice(0, troubles.length, ...rest);
}

/** The map, the words, the credits and the way out are there to be seen. */
export async function expectPainted(frame: FrameLocator, name: string) {
	await expect(frame.locator('path.area-azerbaijan').first(), name).toBeVisible();
	await expect(frame.locator('h1'), name).toBeVisible();
	await expect(frame.locator('.stage').getByText('OpenStreetMap contributors'), name).toBeVisible();
	await expect(frame.getByRole('link', { name: 'Open the full map' }), name).toBeVisible();
	// The element's frame is clear until it has told its height.
	await expect(frame.owner(), name).toHaveCSS('opacity', '1');
}
