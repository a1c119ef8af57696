/**
 * Which names a feature has. A country, region or town of Azerbaijan, Iran or Armenia has the official
 * name of the state that administers it, and the names in the languages of the two others; rivers and
 * borders have all three. Settlements, routes and places elsewhere have the names that are in use there.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Feature, Name } from '../../src/lib/atlas/types.ts';

type Named = Pick<Feature, 'id' | 'name' | 'names' | 'kind' | 'kindLabel' | 'label'>;

const FOLDER = 'geodata/features';
const LANGUAGES = ['az', 'fa', 'hy'];
const ELSEWHERE = ['ankara', 'astana', 'kars', 'tbilisi', 'tel-aviv'];
const SCRIPTS: Readonly<Record<string, RegExp>> = {
	az: /^[\p{Script=Latin}\d\s–-]+$/u,
	tr: /^[\p{Script=Latin}\s–-]+$/u,
	en: /^[\p{Script=Latin}\d\s–,-]+$/u,
	hy: /^[\p{Script=Armenian}\s–]+$/u,
	fa: /^[\p{Script=Arabic}\u200c\s]+$/u,
	ka: /^\p{Script=Georgian}+$/u,
	kk: /^\p{Script=Cyrillic}+$/u,
	he: /^[\p{Script=Hebrew}\s]+$/u
};
const features = readdirSync(FOLDER).map(
	(file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Named
);
const inThree = ({ id, kind, kindLabel }: Named) =>
	!(kind === 'route' || kind === 'base' || id === 'border-132-km') &&
	kindLabel !== 'Settlement' &&
	!ELSEWHERE.includes(id);
const local = (names: readonly Name[]) => names.filter((name) => name.local);

describe.each(features.map((feature) => [feature.id, feature] as const))('%s', (_, feature) => {
	const { names, kind, label } = feature;

	test('says of every name but the local one who uses it, and mixes no scripts', () => {
		for (const name of names) {
			expect(Boolean(name.usedBy), name.text).toBe(!name.local);
			expect(name.text).toMatch(SCRIPTS[name.lang]!);
		}
	});

	test('has the names that its kind asks for', () => {
		const languages = names.map(({ lang }) => lang);
		if (inThree(feature)) expect(languages).toEqual(expect.arrayContaining(LANGUAGES));
		const administered = !['river', 'border', 'route'].includes(kind);
		expect(local(names)).toHaveLength(administered ? 1 : 0);
	});

	test('prints its local name below its label, if any', () => {
		if (kind === 'town' && label.sub) expect(label.sub).toBe(local(names)[0]!.text);
	});
});
