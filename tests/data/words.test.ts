/** The words that popovers show: the same as on the page and in the frame, and as in the data, letter for letter. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SharedContents } from '../../src/lib/app/contents.ts';
import { shownQuotation } from '../../src/lib/atlas/edges.ts';
import { passagesOfConcern } from '../../src/lib/atlas/index.ts';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { textOf } from '../../src/lib/components/rendered.fixture.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const atlas = JSON.parse(read('static/atlas/atlas.json')) as Atlas;
const contents = JSON.parse(read('build/contents.json')) as SharedContents;
const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();

const quoted = atlas.passages.map((passage) => spaced(shownQuotation(passage)));

/** Everything that opens: its words as a popover shows them, and the passages that must be there. */
const opened = [
	...atlas.features.map(({ id, passages }) => ({
		...{ kind: 'features' as const, id },
		passages: Object.values(passages).flat()
	})),
	...atlas.concerns.map((concern) => ({
		...{ kind: 'concerns' as const, id: concern.id },
		passages: passagesOfConcern(atlas, concern).map(({ id }) => id)
	}))
];
const fileOf = ({ kind, id }: Pick<(typeof opened)[number], 'kind' | 'id'>) =>
	contents[kind][id]!.words;

/** The text of every quotation, in order, with its passage where it has that. */
const quotations = (html: string) =>
	[
		...html.replace(/<!--[^]*?-->/gu, '').matchAll(/<blockquote\b([^>]*)>([^]*?)<\/blockquote>/gu)
	].map(([, attributes, inner]) => ({
		id: / id="passage-([^"]+)"/u.exec(attributes!)?.[1],
		text: textOf(inner!.replace(/<\/?em[^>]*>/gu, '').replace(/<\/?span[^>]*>/gu, ''))
	}));

test('their files are those that were built, one for each thing that opens', () => {
	const files = readdirSync('build/words').filter((name) =>
		/^(feature|concern)-.*\.html$/.test(name)
	);
	expect(files.map((name) => `words/${name}`).sort()).toEqual(opened.map(fileOf).sort());
	for (const name of files) {
		const hash = createHash('sha256')
			.update(readFileSync(`build/words/${name}`))
			.digest('hex');
		expect(name).toContain(`.${hash.slice(0, 12)}.html`);
	}
});

test('every element of them has its style, in the explorer’s page or in the sheet that it brings', () => {
	const page = read('build/index.html');
	const sheet = /"style":"([^"]+)"/u.exec(page)![1]!;
	const styles = page.match(/<style[^>]*>[^]*?<\/style>/gu)!.join() + read(`build/${sheet}`);
	const scopes = new Set(
		opened.flatMap((one) => read(`build/${fileOf(one)}`).match(/(?<=["\s])_[a-z0-9]{5}(?=["\s])/gu))
	);
	expect(scopes.size).toBeGreaterThan(10);
	expect([...scopes].filter((scope) => !styles.includes(scope!))).toEqual([]);
});

test.each(opened.map((one) => [`${one.kind}/${one.id}`, one] as const))(
	'%s: popover, page and frame hold the same quotations, and they are the data’s',
	(path, one) => {
		const html = read(`build/${fileOf(one)}`);
		const shown = quotations(html);
		expect(quotations(read(`build/${path}/index.html`))).toEqual(shown);
		expect(quotations(read(`build/embed/${one.id}/index.html`))).toEqual(shown);

		const all = spaced(textOf(html.replace(/<\/?(em|span)\b[^>]*>/gu, '')));
		for (const { id, text } of shown) {
			// A lead-in that several items share stands above them, once.
			if (!id)
				expect(
					quoted.some((words) => words.includes(text)),
					text
				).toBe(true);
			else {
				const words = quoted[atlas.passages.findIndex((passage) => passage.id === id)]!;
				expect(words.endsWith(text), `${id}: ${text}`).toBe(true);
				const leadIn = words.slice(0, -text.length).replace(/[\s[…\]]+$/u, '');
				expect(all, id).toContain(leadIn);
			}
		}
		const ids = shown.flatMap(({ id }) => id ?? []);
		expect(ids).toEqual(expect.arrayContaining(one.passages));
		expect(new Set(ids).size).toBe(ids.length);
	}
);
