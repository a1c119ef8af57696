/** `npm run headers`: writes the header rules into `static/_headers` and `docs/hosting.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withExamples } from './examples.ts';
import { formatHeadersFile } from './formats.ts';
import { RULES } from './headers.ts';

const DOCS = 'docs/hosting.md';

writeFileSync('static/_headers', formatHeadersFile(RULES));
writeFileSync(DOCS, withExamples(readFileSync(DOCS, 'utf8'), RULES));
