/**
 * `npm run evidence` prints the state of the evidence and every problem.
 * `npm run evidence -- add <document> "<phrase>"` prints a passage ready to paste.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describePassage } from './add.ts';
import { readFiles, type EvidenceFiles } from './files.ts';
import { buildEvidence } from './index.ts';
import { report } from './report.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function run([command, ...rest]: string[], files: EvidenceFiles): number {
	if (command === undefined) return print(files);
	if (command === 'add' && rest.length === 2) return add(rest[0]!, rest[1]!, files);
	console.error('Usage: npm run evidence [-- add <document> "<phrase> […] <phrase>"]');
	return 1;
}

function print(files: EvidenceFiles): number {
	const { problems, notices } = buildEvidence(files);
	for (const line of [...report(files), ...notices]) console.log(line);
	for (const problem of problems) console.error(problem);
	console.log(`${problems.length} problems`);
	return problems.length === 0 ? 0 : 1;
}

function add(id: string, phrase: string, { entries }: EvidenceFiles): number {
	const entry = entries.find((candidate) => candidate.id === id);
	if (!entry) {
		console.error(`There is no document "${id}": ${entries.map((known) => known.id).join(', ')}`);
		return 1;
	}
	console.log(JSON.stringify(describePassage(entry, phrase), null, '\t'));
	return 0;
}

try {
	const sources = join(root, '../shared/sources');
	process.exitCode = run(process.argv.slice(2), readFiles(root, sources));
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
