import { afterAll, expect, test } from 'vitest';
import { figure } from '../../../tests/figures/figure.ts';
import { readReviewed } from '../read/reviewed.ts';
import { checkReviewed } from '../check/reviewed.ts';
import { Folder, goodProject } from './project.fixture.ts';
import { badCases } from './cases.fixture.ts';
import { badFiles, type Bad } from './rules.fixture.ts';

const project = goodProject();
const folder = new Folder(project);
let [tried, refused] = [0, 0];
afterAll(() => {
	folder.remove();
	figure('bad-data', 'reviewed files', { wrong: tried - refused, of: tried });
});

/** Each is "file:line: item: reason; cure" or, where two files differ, without a line. */
const TOLD = /^geodata\/[^:]+(:\d+)?: [^:]+: .+; .+/u;

function problemsWith(file: string, text: string | Uint8Array | null): string[] {
	folder.write(file, text);
	try {
		return folder.problems();
	} finally {
		folder.restore(file);
	}
}

test('good files are accepted', () => {
	expect(folder.problems()).toEqual([]);
	expect(checkReviewed(readReviewed('geodata'))).toEqual([]);
});

const bad: readonly Bad[] = [...badFiles(project), ...badCases(project)];

test.each(bad.map((one) => [one.name, one] as const))('%s: is refused', (_, one) => {
	tried++;
	const problems = problemsWith(one.changed ?? one.file, one.text);
	const named = problems.filter((problem) => problem.startsWith(`geodata/${one.file}`));
	expect(named.filter((problem) => problem.includes(one.item))).not.toEqual([]);
	expect(problems.filter((problem) => !TOLD.test(problem))).toEqual([]);
	refused++;
});

test('the rules make at least two hundred bad files, all different', () => {
	expect(bad.length).toBeGreaterThanOrEqual(200);
	expect(new Set(bad.map(({ name }) => name)).size).toBe(bad.length);
});
