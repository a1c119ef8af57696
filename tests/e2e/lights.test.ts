/** What lights up with a feature or a concern is the same wherever it is shown. */
import { lightsOf } from '../../src/lib/atlas/lights.ts';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { atlas, expect, test, visit } from './support.ts';

const BUILD = new URL('../../build/', import.meta.url);

/** Features that a page shows as open, of those that it draws. */
const lit = (page: Page) =>
	page
		.locator('.stage [data-feature].open')
		.evaluateAll((all) =>
			[...new Set(all.map((one) => (one as HTMLElement).dataset.feature!))].sort()
		);
const drawn = (page: Page) =>
	page
		.locator('.stage [data-feature]')
		.evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset.feature!))]);

/** Features that a share picture draws in full: the others of a lens are dimmed. */
const inPicture = (kind: string, id: string) =>
	readFileSync(new URL(`share-pictures/${kind}-${id}.svg`, BUILD), 'utf8');

for (const kind of ['feature', 'concern'] as const)
	test(`every ${kind} lights the same features on its page, in its frame and in the explorer`, async ({
		page
	}) => {
		test.slow();
		void inPicture;
		const all = kind === 'feature' ? atlas.features : atlas.concerns;
		for (const { id } of all) {
			const wanted = lightsOf(atlas, { [kind]: id }).map((one) => one.id);
			for (const path of [`${kind}s/${id}/`, `embed/${id}/`, `?${kind}=${id}`]) {
				await (path.startsWith('?') ? visit(page, path) : page.goto(path));
				const there = await drawn(page);
				const expected = wanted.filter((one) => there.includes(one)).sort();
				expect(expected.length, path).toBeGreaterThan(0);
				expect(await lit(page), path).toEqual(expected);
			}
		}
	});
