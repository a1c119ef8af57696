import { describe, expect, test } from 'vitest';
import { readReviewed } from '../read/reviewed.ts';
import { checkReviewed } from './references.ts';

const reviewed = readReviewed('geodata');

describe('the reviewed files', () => {
	test('fit together', () => {
		expect(reviewed.features.length).toBeGreaterThan(30);
		expect(reviewed.problems).toEqual([]);
		expect(checkReviewed(reviewed, [])).toEqual([]);
	});

	test('are refused when a name in them resolves to nothing', () => {
		const view = {
			...reviewed.views[0]!,
			layers: ['clouds'],
			feature: 'atlantis',
			concern: 'none'
		};
		const [first, ...others] = reviewed.features;
		const broken = {
			...reviewed,
			views: [view],
			features: [{ ...first!, layer: 'clouds', dataset: 'rumour' }, ...others]
		};
		expect(checkReviewed(broken, ['border-closure'])).toHaveLength(5);
	});

	test('are refused when a main feature is missing or a layer group stands twice', () => {
		const broken = {
			...reviewed,
			features: reviewed.features.filter(({ id }) => id !== 'iran'),
			layers: [...reviewed.layers, reviewed.layers[0]!],
			views: []
		};
		const problems = checkReviewed(broken, []);
		expect(problems).toHaveLength(2);
		expect(problems.join()).toContain('iran.json');
	});
});
