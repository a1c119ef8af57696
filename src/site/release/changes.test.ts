import { expect, test } from 'vitest';
import type { Atlas } from '../../lib/atlas/types';
import { feedOf } from '../feed.server';
import { dataChanges, mapChanges, withRelease } from './changes';

const passage = (id: string, exact: string) => ({ id, parts: [{ exact, start: 0 }] });
const route = (value: number) => ({
	id: 'route',
	name: 'The route',
	measures: [{ id: 'length', label: 'Length', value, unit: 'km', digits: 1 }]
});
const content = (more: object) =>
	({
		...{ documents: [], passages: [], concerns: [], views: [], features: [] },
		...more
	}) as unknown as Atlas;

test('passages that came, went or say something else are named', () => {
	const before = content({ passages: [passage('a', 'x'), passage('b', 'x'), passage('c', 'x')] });
	// The same in another order of fields is the same.
	const turned = { parts: [{ start: 0, exact: 'x' }], id: 'c' };
	const after = content({ passages: [passage('b', 'y'), turned, passage('d', 'x')] });
	expect(dataChanges(before, after)).toEqual([
		'passages added: d',
		'passages removed: a',
		'passages altered: b'
	]);
	expect(dataChanges(before, before)).toEqual([]);
});

test('a length that changed is told with by how much, and one that is shown the same is not', () => {
	const map = (...features: object[]) => content({ features });
	const changes = (before: number, after: number) =>
		mapChanges(map(route(before)), map(route(after)));
	expect(changes(43.04, 45.5)).toEqual(['The route, Length: 45.5 km, was 43.0 (+2.5)']);
	expect(changes(45.5, 43.04)).toEqual(['The route, Length: 43.0 km, was 45.5 (-2.5)']);
	expect(changes(45.46, 45.916)).toEqual(['The route, Length: 45.9 km, was 45.5 (+0.4)']);
	expect(changes(43.04, 43.01)).toEqual([]);
	expect(mapChanges(map(), map(route(1)))).toEqual(['features added: route']);
	expect(mapChanges(map(route(1)), map())).toEqual(['features removed: route']);
});

const OLD = '## 0.1.0 (2026-11-22)\n\n- The map.\n';
const changes = { map: ['m'], data: [], code: ['c', 'd'] };

test('the changelog gets a dated version, its own lines first, which the feed reads', () => {
	const before = `# Changelog\n\n## Unreleased\n\n- By hand.\n\n${OLD}`;
	const after = withRelease(before, '1.0.0', '2026-12-01', changes);
	expect(after).toBe(
		`# Changelog\n\n## 1.0.0 (2026-12-01)\n\n- By hand.\n- Map: m.\n- Code: c.\n- Code: d.\n\n${OLD}`
	);
	const feed = feedOf(after, '2026-12-01-x', [], 'https://a.example');
	expect(feed.match(/<title>Release [\d.]+/g)).toEqual([
		'<title>Release 1.0.0',
		'<title>Release 0.1.0'
	]);
	expect(() => withRelease(after, '1.0.1', '2026-12-02', changes)).toThrow('Unreleased');
});
