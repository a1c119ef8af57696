/** The judge of the growth benchmark, on figures of our own making: no measured number stands in a test. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Figures } from '../growth/measure.ts';
import { judge } from '../growth/promises.ts';

/** An atlas that is the same at every size, beside a single file that grows with it. */
const rows = [10, 100, 1000, 10_000, 100_000].map((places) => ({
	places,
	cpuMsPerPlace: 1,
	peakMB: 100,
	shards: places / 10,
	lastZoom: 9,
	firstViewBytes: 30_000,
	openMs: 1000,
	clickMs: 100,
	hoveredClickMs: 50,
	memory: { pageMB: 20, workerMB: 10 },
	single: { bytes: places * 500, openMs: places, memory: { pageMB: places, workerMB: places } }
})) as unknown as Figures[];

const broken = (places: number, change: Partial<Figures>) =>
	judge(rows.map((row) => (row.places === places ? { ...row, ...change } : row))).filter(
		({ kept }) => !kept
	);

test('an atlas that stays the same keeps every promise', () => {
	expect(judge(rows)).toHaveLength(7);
	expect(broken(10, {})).toEqual([]);
});

test.each<[number, Partial<Figures>, string]>([
	[10_000, { firstViewBytes: 36_100 }, 'first-view bytes'],
	[10_000, { clickMs: 121 }, 'click to passage, '],
	[10_000, { hoveredClickMs: 61 }, 'click to passage after a hover'],
	[100_000, { openMs: 50_001 }, 'opening'],
	[100_000, { memory: { pageMB: 20, workerMB: 10_001 } as Figures['memory'] }, 'worker memory'],
	[100_000, { cpuMsPerPlace: 1.6 }, 'writer’s time'],
	[100_000, { peakMB: 201 }, 'writer’s memory']
])('at %d, %j breaks a promise', (places, change, promise) => {
	expect(broken(places, change).map((one) => one.promise)).toEqual([
		expect.stringMatching(`^${promise}`)
	]);
});

test.runIf(existsSync('build/index.html'))(
	'without a gazetteer the first view has none of it',
	() => {
		expect(existsSync('static/atlas/gazetteer')).toBe(false);
		expect(readFileSync('build/contents.json', 'utf8')).toContain('"further":false');
	}
);
