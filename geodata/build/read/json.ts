/** JSON with what the platform's own parser does not say: where a value stands, and keys that stand twice. */
import {
	findNodeAtLocation,
	parseTree,
	printParseErrorCode,
	type Node,
	type ParseError
} from 'jsonc-parser';

type Path = readonly (string | number)[];

export interface Json {
	readonly value: unknown;
	/** The line, from 1, on which the value at a path stands, or what holds it where it is missing. */
	readonly lineOf: (path: Path) => number;
}

/** One thing that is wrong: its reason says the cure too. */
export interface Problem {
	readonly line: number;
	readonly item: string;
	readonly reason: string;
}

/** The value that a text holds, or why it is none. */
export function parseJson(text: string): Json | { readonly problems: readonly Problem[] } {
	const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
	const [error] = errors;
	if (!tree || error) {
		const what = text.trim() === '' ? 'the file is empty' : printParseErrorCode(error!.error);
		const reason = `not JSON: ${what}; mend it here`;
		return { problems: [{ line: lineAt(error?.offset ?? 0), item: 'file', reason }] };
	}
	const wrong = wrongKeys(tree);
	if (wrong.length > 0)
		return {
			problems: wrong.map(({ key, reason }) => ({
				line: lineAt(key.offset),
				item: String(key.value),
				reason
			}))
		};
	const lineOf = (path: Path): number => {
		const node = findNodeAtLocation(tree, [...path]);
		return node || path.length === 0 ? lineAt(node?.offset ?? 0) : lineOf(path.slice(0, -1));
	};
	return { value: JSON.parse(text), lineOf };
}

/** Keys that an object would hide: the second of one name, and those that every object has already. */
function wrongKeys(node: Node): { key: Node; reason: string }[] {
	const children = node.children ?? [];
	const keys = node.type === 'object' ? children.map((property) => property.children![0]!) : [];
	const names = keys.map(({ value }) => value as string);
	const own = keys.flatMap((key, i) => {
		if (names.indexOf(key.value) < i)
			return { key, reason: 'stands twice in one object, and one would be lost; remove one' };
		return key.value in {}
			? { key, reason: 'is a word of the programming language; rename it' }
			: [];
	});
	return [...own, ...children.flatMap(wrongKeys)];
}
