/** What the built pages must show together: the matrix whole, and every disagreement where it belongs. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/lib/atlas/types.ts';

const atlas: Atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8'));
const built = existsSync('build/index.html');
const read = (path: string) =>
	readFileSync(`build/${path}/index.html`, 'utf8').replace(/<!--[^]*?-->/gu, '');
const plain = (html: string) => html.replace(/<[^>]+>/gu, ' ').trim();

test.runIf(built)(
	'the matrix has a cell for each feature that is spoken of and each document, and names the others',
	() => {
		const isSpoken = ({ passages }: Atlas['features'][number]) =>
			Object.values(passages).flat().length;
		const [spokenOf, others] = [true, false].map((said) =>
			atlas.features.filter((one) => Boolean(isSpoken(one)) === said)
		);
		const silence = read('matrix').split('In no quotation')[1];
		for (const { id } of others!) expect(silence).toContain(`/features/${id}/`);
		const cells = [...read('matrix').matchAll(/<td\b[^>]*>([^]*?)<\/td>/gu)].map(
			([, cell]) => cell!
		);
		expect(cells).toHaveLength(spokenOf!.length * atlas.documents.length);
		expect(cells.filter((cell) => plain(cell) === '')).toEqual([]);
		const silent = cells.filter((cell) => plain(cell).includes('no quotation'));
		const spoken = spokenOf!.flatMap(({ passages }) => Object.values(passages));
		expect(silent).toHaveLength(spoken.filter((ids) => ids.length === 0).length);
	}
);

test('the disagreements that the atlas was made to show are among its own', () => {
	const sides = atlas.disagreements.map(({ passages }) => passages.join());
	for (const passages of [
		['avim-132-km', 'avim-khamenei', 'avim-border-disappears'],
		['avim-oil', 'mee-oil'],
		['avim-community', 'mee-community'],
		['avim-corridor-threat', 'mee-access-through-iran'],
		['avim-indirect-transit', 'mee-access-through-iran'],
		['avim-embassies', 'avim-embassy-response']
	])
		expect(sides).toContain(passages.join());
});

test.runIf(built)(
	'every disagreement stands on its features and concerns, with all its sides',
	() => {
		let seen = 0;
		for (const { id, title, passages, features, concerns } of atlas.disagreements) {
			const pages = [
				...features.map((id) => `features/${id}`),
				...concerns.map((id) => `concerns/${id}`),
				'disagreements'
			];
			for (const page of pages) {
				const html = read(page);
				const at = page === 'disagreements' ? `id="${id}"` : `/disagreements/#${id}`;
				expect(html, `${page}: ${title}`).toContain(at);
				seen++;
			}
			const card = read('disagreements').split(`id="${id}"`)[1]!.split('<section')[0];
			for (const one of passages) expect(card, `${title}: ${one}`).toContain(`/passages/${one}/`);
		}
		expect(seen).toBeGreaterThan(40);
	}
);
