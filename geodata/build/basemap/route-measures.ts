/** How long the route is, in each country and by the state of the railway that it follows. */
import type { Measure } from '../../../src/lib/atlas/types.ts';

type Km = (id: string, label: string, value: number, note?: string) => Measure;

const COUNTRIES: Readonly<Record<string, { label: string; note: string }>> = {
	azerbaijan: { label: 'In the main part', note: 'Of Azerbaijan, east of Armenia, as drawn' },
	armenia: { label: 'In Armenia', note: 'As drawn; reported as 42, 43 or 45 km' },
	nakhchivan: { label: 'In Nakhchivan', note: 'As drawn, to Nakhchivan city' }
};
const STATES: Readonly<Record<string, string>> = {
	'in-use': 'railway in use',
	construction: 'railway under construction',
	disused: 'disused railway',
	abandoned: 'abandoned railway',
	schematic: 'no railway mapped, drawn straight'
};
/** Sections whose course is not decided: the old line stands for it. */
const UNDECIDED: readonly string[] = ['armenia-disused'];

/** `lengths` in km by section, named `<country>-<state>`; `km` makes a measure of a length. */
export function routeMeasures(lengths: ReadonlyMap<string, number>, km: Km): Measure[] {
	const sections = [...lengths].map(([id, length]) => {
		const country = Object.keys(COUNTRIES).find((name) => id.startsWith(`${name}-`))!;
		return { id, length, country, state: id.slice(country.length + 1) };
	});
	const sum = (mine: typeof sections) => mine.reduce((total, { length }) => total + length, 0);
	const note = 'Along the railway of the Soviet time, from Horadiz to Nakhchivan city';
	return [
		km('length', 'Length', sum(sections), note),
		...Object.entries(COUNTRIES).map(([country, { label, note }]) =>
			km(
				`in-${country}`,
				label,
				sum(sections.filter((section) => section.country === country)),
				note
			)
		),
		...sections.map(({ id, length, country, state }) =>
			km(
				id,
				`${COUNTRIES[country]!.label}: ${STATES[state]}${UNDECIDED.includes(id) ? ', course undecided' : ''}`,
				length,
				'State of 2021'
			)
		)
	];
}
