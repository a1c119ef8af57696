/**
 * Every request that a page makes, one at a time, in every way in which it can fail: the picture and
 * the text stay, and what does not work is said in time with a way on that works, or nothing is lost.
 * `npm run faults` runs all cases; `npm test` each fault once.
 */
import type { BrowserContext } from 'playwright/test';
import { figure } from '../figures/figure.ts';
import { FAULTS, suits } from './fault.ts';
import { complete, JOURNEYS, type Journey } from './journeys.ts';
import { expect, test } from './support.ts';

/** All that a journey asks the server for but its page, once each, in order. */
async function record(context: BrowserContext, base: string, { path, take }: Journey) {
	const page = await context.newPage();
	const asked = new Set<string>();
	page.on('request', (request) => {
		if (!request.isNavigationRequest() && request.url().startsWith(base))
			asked.add(request.url().slice(base.length).replace(/\?.*/, ''));
	});
	await page.goto(path);
	await take(page, '', () => {});
	await page.waitForLoadState('networkidle');
	await page.close();
	return [...asked].sort();
}

async function run(context: BrowserContext, journey: Journey, file: string, fault: string) {
	const page = await context.newPage();
	let down = true;
	await page.route(
		(url) => url.pathname.endsWith(`/${file}`),
		(route) => (down ? FAULTS[fault]!(route) : route.continue())
	);
	try {
		await page.goto(journey.path, { waitUntil: 'commit' });
		await complete(page);
		await journey.take(page, file, () => (down = false));
	} finally {
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await page.close();
	}
}

const all = Object.keys(FAULTS);

test('each fault has its turn in `npm test`', () => {
	const some = Object.values(JOURNEYS).flatMap((journey) => journey.some);
	expect(some.toSorted()).toEqual(all.toSorted());
});

for (const [name, journey] of Object.entries(JOURNEYS))
	for (const faults of process.env.ATLAS_ALL ? all.map((fault) => [fault]) : [journey.some])
		test(`${name} stands whatever of it is ${faults.join(', ')}`, async ({
			context,
			baseURL,
			troubles
		}) => {
			test.slow();
			const files = await record(context, baseURL!, journey);
			expect(files).toEqual(expect.arrayContaining([...journey.asks]));
			const chosen = faults.flatMap((fault, i) => {
				const suited = files.filter((file) => suits(fault, file));
				const one = suited[Math.floor(((i + 0.5) / faults.length) * suited.length)]!;
				return (process.env.ATLAS_ALL ? suited : [one]).map((file) => ({ file, fault }));
			});
			test.setTimeout(60_000 * (1 + chosen.length));
			const wrong: string[] = [];
			for (const { file, fault } of chosen)
				await run(context, journey, file, fault).catch((error: Error) =>
					wrong.push(`${file} ${fault}: ${error.message.split('\n').slice(0, 6).join(' ')}`)
				);
			console.log(`${name}: ${files.length} files, ${chosen.length} cases, ${wrong.length} wrong`);
			if (process.env.ATLAS_ALL)
				figure('faults', `${name}, ${faults.join()}`, { wrong: wrong.length, of: chosen.length });
			expect(wrong).toEqual([]);
			// Faults are what this is about.
			troubles.length = 0;
		});
