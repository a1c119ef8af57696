/** `npm run freeze`: keeps today's version of the content in the archive. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE, editionFrom, pack } from './archive.ts';

const content = editionFrom((name) => JSON.parse(readFileSync(join('static/atlas', name), 'utf8')));
const { version } = content.atlas;
const path = join(ARCHIVE, `${version}.json.br`);
if (existsSync(path)) {
	console.error(`${path} is there already: a version is frozen once.`);
	process.exit(1);
}
mkdirSync(ARCHIVE, { recursive: true });
writeFileSync(path, pack(content));
console.log(`${path}: commit it, and every later build keeps its frames.`);
