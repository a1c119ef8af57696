/** The form of a feature's look, and whether it fits the geometry: what is mapped must be drawn. */
import * as v from 'valibot';
import type { LookColor, SymbolKind } from '../../../src/lib/atlas/types.ts';
import type { Recipe } from './recipe.ts';

const COLORS = [
	'azerbaijan',
	'iran',
	'armenia',
	'border',
	'river',
	'corridor',
	'line132',
	'route',
	'rail',
	'text'
] as const satisfies readonly LookColor[];
const SYMBOLS = ['town', 'city', 'capital', 'base'] as const satisfies readonly SymbolKind[];

const pixels = v.pipe(v.number(), v.gtValue(0), v.maxValue(40));

export const colorSchema = v.picklist(COLORS);

const strokeSchema = v.strictObject({
	section: v.optional(v.string()),
	order: v.pipe(v.number(), v.integer()),
	color: colorSchema,
	width: pixels,
	dash: v.optional(v.tuple([pixels, pixels])),
	round: v.optional(v.boolean()),
	cased: v.optional(v.boolean()),
	fades: v.optional(v.boolean()),
	shift: v.optional(v.tuple([v.number(), v.number()]))
});

export const lookSchema = v.strictObject({
	fill: v.optional(colorSchema),
	strokes: v.optional(v.array(strokeSchema)),
	symbol: v.optional(v.picklist(SYMBOLS))
});

type LookFile = v.InferOutput<typeof lookSchema>;

/** The form in which each kind of geometry is drawn. */
const DRAWN = { area: 'fill', line: 'strokes', point: 'symbol' } as const;

const SHAPES = {
	country: 'area',
	'detached-part': 'area',
	border: 'line',
	'border-stretch': 'line',
	bank: 'line',
	river: 'line',
	railway: 'line',
	stops: 'line',
	airport: 'point',
	town: 'point',
	point: 'point'
} as const satisfies Record<Recipe['from'], keyof typeof DRAWN>;

/** The sections of the line that a recipe makes; none but the whole where it has one only. */
export function sectionsOf(recipe: Recipe): readonly string[] {
	switch (recipe.from) {
		case 'border-stretch':
			return ['known', 'end'];
		case 'river':
			return ['border', 'lower'];
		case 'railway':
			return recipe.sections;
		case 'bank':
			return recipe.across?.sections ?? ['whole'];
		default:
			return ['whole'];
	}
}

/**
 * Why a look does not fit its geometry; nothing when it does. A point needs no symbol where its name
 * stands on the place itself.
 */
export function misfits(look: LookFile, recipe: Recipe, named: boolean): string[] {
	const shape = SHAPES[recipe.from];
	const wanted = DRAWN[shape];
	const others = Object.values(DRAWN).filter((form) => form !== wanted && look[form] !== undefined);
	const problems = others.map(
		(form) => `has ${form}, which is for another geometry than ${shape}; take it out`
	);
	if (look[wanted] === undefined) {
		if (shape !== 'point' || !named) problems.push(`draws nothing; give ${wanted}`);
	} else if (shape === 'line') problems.push(...uncovered(look.strokes!, sectionsOf(recipe)));
	return problems;
}

function uncovered(strokes: NonNullable<LookFile['strokes']>, sections: readonly string[]) {
	const drawn = new Set(strokes.flatMap(({ section }) => section ?? sections));
	const known = `its sections are ${sections.join(', ')}`;
	return [
		...sections
			.filter((id) => !drawn.has(id))
			.map((id) => `no stroke draws section "${id}"; add one`),
		...[...drawn]
			.filter((id) => !sections.includes(id))
			.map((id) => `there is no section "${id}"; ${known}`)
	];
}
