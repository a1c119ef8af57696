/**
 * `npm run figures`: adds what the last test runs reported to docs/figures.json, and writes docs/figures.md
 * from it. What a test that is no more has reported is taken out of docs/figures.json by hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { writeFormatted } from '../written.ts';
import { REPORTS, type Report } from './figure.ts';
import { FIGURES } from './list.ts';
import { formatFigures, lastOf } from './table.ts';

const KEPT = 'docs/figures.json';
const DOCUMENT = 'docs/figures.md';

const text = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const kept = JSON.parse(text(KEPT) || '[]') as Report[];
const lines = text(REPORTS).split('\n').filter(Boolean);
const all = lastOf([...kept, ...lines.map((line) => JSON.parse(line) as Report)]);

await writeFormatted(KEPT, JSON.stringify(all));
await writeFormatted(
	DOCUMENT,
	[
		'# Figures',
		'What the atlas has set itself for faults, attacks and access, and what the last run of each test reached. Written by `npm run figures`, after the commands of its last column; [testing.md](testing.md) says what they do.',
		formatFigures(FIGURES, all)
	].join('\n\n')
);
console.log(`${DOCUMENT}: ${lines.length} reports of the last runs, ${all.length} in all.`);
