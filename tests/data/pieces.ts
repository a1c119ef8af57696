/** Built files cut into what a reader takes in at once: a quotation's figure, a record, a description. */
import type { Passage } from '../../src/lib/atlas/types.ts';

/** Where one piece ends: the end of a block in HTML, the next record in JSON, script and CSV. */
const CUT = /<\/(?:figure|script|pre|li|tr|title|svg)>|<meta\b|"?@?\bid"?:|\r\n(?=[a-z-]+,)/gu;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** A file's text as it is read: entities and JSON's escapes undone, inline markup of HTML removed. */
export function textOf(name: string, content: string): string {
	if (name.endsWith('__data.json')) return unescape(JSON.stringify(unflatten(content)));
	if (!name.endsWith('.html')) return unescape(content);
	const plain = content
		// A list inside a quotation has its voice once, for all of its items.
		.replace(/<figure\b[^]*?<\/figure>/gu, (figure) => figure.replace(/<\/(?:li|svg)>/gu, ''))
		.replace(/<!--[^]*?-->|<\/?(?:em|span|mark|b|p|bdi|small)\b[^>]*>/gu, '')
		.replace(/&(amp|lt|gt|quot|#39);/gu, (_, entity: string) => ENTITIES[entity]!);
	return unescape(plain);
}

/** SvelteKit's page data: lists in which every value is named by its index, so that equal ones stand once. */
function unflatten(content: string): unknown[] {
	const { nodes } = JSON.parse(content) as { nodes: ({ data?: unknown[] } | null)[] };
	return nodes.map((node) => {
		const list = node?.data ?? [];
		const resolve = (index: number): unknown => {
			const value = list[index];
			if (Array.isArray(value))
				return typeof value[0] === 'string' ? value : value.map((item) => resolve(item));
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([key, at]) => [key, resolve(at)]));
		};
		return resolve(0);
	});
}

function unescape(text: string): string {
	return text
		.replace(/\\u([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		.replaceAll('\\"', '"')
		.replaceAll('""', '"');
}

export const piecesOf = (text: string): string[] => text.split(CUT);

/** Every run of five words of the parts that hold no denial: enough to tell the allegation by. */
export function claimsOf({ parts }: Pick<Passage, 'parts'>): string[] {
	return parts
		.filter(({ exact }) => !/denied|not been officially proven/u.test(exact))
		.flatMap(({ exact }) => {
			const words = exact.split(' ');
			return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
		});
}
