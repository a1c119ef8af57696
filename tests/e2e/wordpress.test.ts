/** What WordPress makes of a page's address, from the page to the frame in its sandbox. */
import { askAt, discover } from '../wordpress/discovery.ts';
import { type Answer, filterAnswer } from '../wordpress/filter.ts';
import { hostPage } from '../hosts/serve.ts';
import { expectPainted, forgiveHost, useHost, visit } from './host.ts';
import { expect, test } from './support.ts';

useHost();

const PAGES = ['', 'features/sitalchay/', 'concerns/nato/', 'passages/avim-132-km/', 'embed/aras/'];
const SECRET = 'aB3dE5fG7h';

for (const path of PAGES) {
	test(`the address of /${path} becomes a frame in a sandbox that takes the place of its words`, async ({
		page,
		request,
		baseURL,
		troubles
	}) => {
		const html = await (await request.get(path)).body();
		const named = discover(html);
		expect(named).not.toBeNull();
		// The build's own origin is not where the tests find it.
		const local = (text: string) =>
			text.replaceAll(new URL(named!).origin, new URL(baseURL!).origin);
		const response = await request.get(local(askAt(named!, `${baseURL}${path}`)));
		expect(response.headers()['content-type']).toContain('application/json');
		const left = filterAnswer((await response.json()) as Answer, SECRET);
		const script = hostPage('wordpress.js', '');
		await visit(page, `<script type="module">${script}</script>${local(left!)}`);
		await expectPainted(page.frameLocator('iframe'), path);
		await expect(page.locator('blockquote')).toBeHidden();
		const frame = page.locator('iframe');
		expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
		await expect(frame).not.toHaveAttribute('style');
		const { height } = (await frame.boundingBox())!;
		expect(height).toBeGreaterThanOrEqual(200);
		expect(height).toBeLessThanOrEqual(1004);
		forgiveHost(troubles);
	});
}
