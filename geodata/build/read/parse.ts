/** A text against its schema: the value, or everything that is wrong with it, in our words. */
import * as v from 'valibot';
import { parseJson, type Problem } from './json.ts';

const KINDS: Readonly<Record<string, string>> = {
	Array: 'a list',
	Object: 'an object',
	string: 'a text',
	number: 'a number',
	boolean: 'true or false'
};

/** The parsed value beside its raw form, from which ids can be told even where the rest is wrong. */
export type Result<T> =
	| { readonly value: T; readonly raw: unknown }
	| { readonly problems: readonly Problem[]; readonly raw?: unknown };

export function parse<S extends v.GenericSchema>(
	text: string,
	schema: S
): Result<v.InferOutput<S>> {
	const json = parseJson(text);
	if ('problems' in json) return json;
	const result = v.safeParse(schema, json.value, { message: tell });
	if (result.success) return { value: result.output, raw: json.value };
	const problems = result.issues.map((issue) => {
		const path = (issue.path ?? []).map(({ key }) => key as string | number);
		return { line: json.lineOf(path), item: nameOf(path, json.value), reason: issue.message };
	});
	return { problems, raw: json.value };
}

/** The path of an item, with ids in place of numbers where there are ids: "passages.avim-oil.voice". */
function nameOf(path: readonly (string | number)[], root: unknown): string {
	let holder = root as Record<string | number, unknown> | undefined;
	const names = path.map((key) => {
		const value = holder?.[key] as typeof holder;
		holder = value;
		return typeof key === 'number' && typeof value?.id === 'string' ? value.id : key;
	});
	return names.length > 0 ? names.join('.') : 'file';
}

/** What a schema that has no message of its own says. */
function tell({ type, expected, received }: v.BaseIssue<unknown>): string {
	if (expected === 'never') return 'nothing reads this; remove it, or mend its spelling';
	const wanted = KINDS[expected ?? ''] ?? String(expected);
	const choice = ['picklist', 'variant', 'literal'].includes(type);
	const cure = choice ? `choose ${wanted.replace(/[()]/gu, '')}` : `give ${wanted}`;
	const missing = received === 'undefined';
	if (missing && type === 'strict_object') return 'is missing; add it';
	const found = KINDS[received] ?? (received.length > 60 ? `${received.slice(0, 60)}…` : received);
	return `${missing ? 'is missing' : `is ${found}`}; ${cure}`;
}
