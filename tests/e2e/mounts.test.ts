/** What the map costs a host while nobody touches it, and after it has gone. */
import { figure } from '../figures/figure.ts';
import { expectPainted, forgiveHost, useHost, visit } from './host.ts';
import { expect, test } from './support.ts';

useHost();

/** Each takes a third of a second: `npm test` tells whether something is left, the long run how much. */
const MOUNTS = process.env.ATLAS_ALL ? 50 : 10;

test(`an element mounted and taken away ${MOUNTS} times leaves nothing behind`, async ({
	page,
	baseURL,
	troubles
}) => {
	test.slow();
	await visit(page, `<script type="module" src="${baseURL}aras-map.js"></script>`);
	await page.waitForFunction(() => customElements.get('aras-map'));
	const mount = (times: number) =>
		page.evaluate(async (count) => {
			for (let i = 0; i < count; i++) {
				const map = document.createElement('aras-map');
				map.setAttribute('view', 'nakhchivan');
				const spoke = new Promise((done) => addEventListener('message', done, { once: true }));
				document.body.append(map);
				await spoke;
				map.remove();
			}
		}, times);
	const client = await page.context().newCDPSession(page);
	await client.send('Performance.enable');
	const left = async () => {
		await client.send('HeapProfiler.collectGarbage');
		const { metrics } = await client.send('Performance.getMetrics');
		const of = (name: string) => metrics.find((one) => one.name === name)!.value;
		return { nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
	};
	const before = await left();
	await mount(MOUNTS);
	let after = await left();
	// Each waits some seconds for a frame that says nothing, and is held so long.
	await expect(async () => {
		after = await left();
		expect(after.nodes).toBeLessThanOrEqual(before.nodes);
	})
		.toPass({ timeout: 20_000 })
		.catch(() => {});
	const nodes = after.nodes - before.nodes;
	const megabytes = (after.heap - before.heap) / 1e6;
	if (process.env.ATLAS_ALL) {
		figure('remount-nodes', 'the element', { value: nodes });
		figure('remount-heap', 'the element', { value: megabytes });
	}
	expect(nodes).toBeLessThanOrEqual(0);
	expect(megabytes).toBeLessThan(2);
	forgiveHost(troubles);
});

test('a frame that nobody touches tells its host nothing in a minute', async ({
	page,
	baseURL,
	troubles
}) => {
	await page.clock.install();
	await visit(
		page,
		`<script>heard = 0; addEventListener('message', () => heard++);</script>
		<iframe src="${baseURL}embed/zangezur-route/" width="600" height="900"></iframe>`
	);
	await expectPainted(page.frameLocator('iframe'), 'idle');
	const heard = () => page.evaluate(() => (globalThis as unknown as { heard: number }).heard);
	await expect.poll(heard).toBeGreaterThan(0);
	await page.waitForLoadState('networkidle');
	const before = await heard();
	await page.clock.runFor('01:00');
	const told = (await heard()) - before;
	figure('idle', 'a frame', { value: told });
	expect(told).toBe(0);
	forgiveHost(troubles);
});
