/**
 * The browser tests' `test`: it also fails when a page logs an error, throws, violates its policy,
 * or asks another host for anything.
 */
import { type BrowserContext, type Page, expect, test as base } from 'playwright/test';

/** What went wrong in a page behind the test's back, one line each. */
type Troubles = string[];

function watchPage(page: Page, troubles: Troubles): void {
	page.on('console', (message) => {
		if (message.type() !== 'error') return;
		troubles.push(`console: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
}

function watch(context: BrowserContext, origin: string, troubles: Troubles): void {
	context.on('page', (page) => watchPage(page, troubles));
	context.on('request', (request) => {
		const url = new URL(request.url());
		const local = ['data:', 'blob:', 'about:'].includes(url.protocol) || url.origin === origin;
		if (!local) troubles.push(`another host: ${request.url()}`);
	});
}

export const test = base.extend<{ troubles: Troubles }>({
	/** A test that expects trouble empties the list: `troubles.length = 0`. */
	troubles: [
		async ({ context, baseURL }, use) => {
			const troubles: Troubles = [];
			watch(context, new URL(baseURL ?? '').origin, troubles);
			await use(troubles);
			expect(troubles).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Opens the explorer, and waits until its links open things in place: before that they lead to pages. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('html[data-theme]')).toBeAttached();
}
