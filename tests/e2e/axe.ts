/** Asks axe-core what breaks the rules of access on a page, the rules that it holds back by itself included. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright/test';

const OPTIONS: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	// Off or experimental unless asked for.
	rules: {
		'target-size': { enabled: true },
		'label-content-name-mismatch': { enabled: true }
	},
	resultTypes: ['violations']
};

/** What is broken on a page, one line for each element: the rule, the element and why. */
export async function violations(page: Page | Frame): Promise<string[]> {
	await page.evaluate(axe.source);
	const found = await page.evaluate(async (options) => {
		const { axe } = window as unknown as {
			axe: { run(on: Document, options: object): Promise<AxeResults> };
		};
		return (await axe.run(document, options)).violations;
	}, OPTIONS as object);
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) =>
			[id, target.join(' '), failureSummary.split('\n').slice(1).join(';').slice(0, 200)].join(': ')
		)
	);
}
