/**
 * `npm run headers`: writes the header rules into `static/_headers` and `docs/hosting.md`.
 * `ATLAS_BASE=/atlas npm run --silent headers nginx` prints the configuration of a site under that path.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { FORMATS, withExamples } from './examples.ts';
import { formatHeadersFile } from './formats.ts';
import { RULES } from './headers.ts';
import { readAddress } from './origin.ts';

const DOCS = 'docs/hosting.md';
const [asked] = process.argv.slice(2);

if (asked !== undefined) {
	const format = FORMATS[asked];
	if (!format) {
		console.error(`There is no form "${asked}"; there are ${Object.keys(FORMATS).join(', ')}.`);
		process.exit(1);
	}
	process.stdout.write(format(RULES, readAddress(process.env).base));
} else {
	writeFileSync('static/_headers', formatHeadersFile(RULES));
	writeFileSync(DOCS, withExamples(readFileSync(DOCS, 'utf8'), RULES));
}
