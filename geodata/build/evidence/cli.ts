/**
 * `npm run evidence` prints the state of the evidence and every problem.
 * `npm run evidence -- add <document> "<phrase>"` prints a passage ready to paste.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkReviewed } from '../check/reviewed.ts';
import { readReviewed, type Reviewed } from '../read/reviewed.ts';
import { describePassage } from './add.ts';
import { readSource, withSources } from './files.ts';
import { buildEvidence } from './index.ts';
import { report } from './report.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = join(root, '../shared/sources');

function run([command, ...rest]: string[], reviewed: Reviewed): number {
	if (command === undefined) return print(reviewed);
	if (command === 'add' && rest.length === 2) return add(rest[0]!, rest[1]!, reviewed);
	console.error('Usage: npm run evidence [-- add <document> "<phrase> […] <phrase>"]');
	return 1;
}

function print(reviewed: Reviewed): number {
	const files = withSources(reviewed, sources);
	const evidence = buildEvidence(files);
	const problems = [...checkReviewed(reviewed), ...evidence.problems];
	for (const line of [...report(files), ...evidence.notices]) console.log(line);
	for (const problem of problems) console.error(problem);
	console.log(`${problems.length} problems`);
	return problems.length === 0 ? 0 : 1;
}

/** Needs the document's own file only: a passage half written must not keep the next one from being described. */
function add(id: string, phrase: string, { documents }: Reviewed): number {
	const document = documents.get(id);
	if (!document) {
		console.error(`There is no document "${id}": ${[...documents.keys()].join(', ')}`);
		return 1;
	}
	const source = readSource(join(sources, document.file));
	console.log(JSON.stringify(describePassage({ document, source }, phrase), null, '\t'));
	return 0;
}

try {
	process.exitCode = run(process.argv.slice(2), readReviewed(join(root, 'geodata')));
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
