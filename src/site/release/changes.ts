/** What changed in the content between two versions, as lines of the changelog. */
import type { Atlas, Id } from '../../lib/atlas/types.ts';

interface Named {
	readonly id: Id;
}
type Compared = Pick<Atlas, 'documents' | 'passages' | 'concerns' | 'features' | 'views'>;

const byId = <T extends Named>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));

/** Whether two values hold the same, in whatever order their fields stand. */
const same = (a: unknown, b: unknown) => ordered(a) === ordered(b);
const ordered = (value: unknown): string =>
	JSON.stringify(value, (_, one: unknown) =>
		one && typeof one === 'object' && !Array.isArray(one)
			? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
			: one
	);

/** "Data: passages added: a, b", and the same of those that went, and of those that say something else. */
function listed<T extends Named>(what: string, before: readonly T[], after: readonly T[]) {
	const [old, now] = [byId(before), byId(after)];
	const ids = {
		added: after.filter(({ id }) => !old.has(id)),
		removed: before.filter(({ id }) => !now.has(id)),
		altered: after.filter((one) => old.has(one.id) && !same(one, old.get(one.id)))
	};
	return Object.entries(ids)
		.filter(([, all]) => all.length > 0)
		.map(([how, all]) => `${what} ${how}: ${all.map(({ id }) => id).join(', ')}`);
}

/** What a feature measures now, where that is not what it measured before. */
function measured(before: Compared, after: Compared): string[] {
	const old = byId(before.features);
	return after.features.flatMap(({ id, name, measures }) => {
		const was = byId(old.get(id)?.measures ?? []);
		return measures.flatMap((measure) => {
			const { label, value, unit, digits } = measure;
			const former = was.get(measure.id);
			if (!former || former.value === value) return [];
			const text = (number: number) => number.toFixed(digits);
			// A change that is too small to be shown is none.
			if (text(former.value) === text(value)) return [];
			// By how much as it is shown: readers reckon with these figures.
			const by = Number(text(value)) - Number(text(former.value));
			return [
				`${name}, ${label}: ${text(value)} ${unit}, was ${text(former.value)} (${by > 0 ? '+' : ''}${text(by)})`
			];
		});
	});
}

/** Places and lines that came, went or have another length or area; views. */
export const mapChanges = (before: Compared, after: Compared): string[] => [
	// Of a feature that stays, its text is data: here counts whether it is there.
	...listed('features', before.features.map(idOnly), after.features.map(idOnly)),
	...measured(before, after),
	...listed('views', before.views, after.views)
];
const idOnly = ({ id }: Named): Named => ({ id });

/** What the documents say, and what is said of them. */
export const dataChanges = (before: Compared, after: Compared): string[] => [
	...listed('documents', before.documents, after.documents),
	...listed('passages', before.passages, after.passages),
	...listed('concerns', before.concerns, after.concerns)
];

export interface Changes {
	readonly map: readonly string[];
	readonly data: readonly string[];
	readonly code: readonly string[];
}

/**
 * The changelog with what was not released yet as a version: its own lines first, then the found ones.
 * Throws an `Error` that names the cure where it has no section for that.
 */
export function withRelease(
	changelog: string,
	version: string,
	day: string,
	{ map, data, code }: Changes
): string {
	const title = '## Unreleased\n';
	if (!changelog.includes(title))
		throw new Error('CHANGELOG.md has no "## Unreleased": write there what this version brings.');
	const [start, rest] = changelog.split(title) as [string, string];
	const end = rest.indexOf('\n## ');
	const [own, older] = end < 0 ? [rest, ''] : [rest.slice(0, end), rest.slice(end)];
	const found = { Map: map, Data: data, Code: code };
	const lines = Object.entries(found).flatMap(([kind, all]) =>
		all.map((line) => `- ${kind}: ${line}.`)
	);
	const section = [own.trim(), ...lines].filter(Boolean).join('\n');
	return `${start}## ${version} (${day})\n\n${section}\n${older}`;
}
