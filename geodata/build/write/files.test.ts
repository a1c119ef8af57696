import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from './files.ts';

let root = '';
let folder = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'write-'));
	folder = join(root, 'atlas');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fine = () => ({ problems: [] });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const put = (name: string, more = fine) => replaceFolder(folder, { [name]: name }, ['own'], more);

test('a folder is replaced as a whole, and nothing is left beside it', () => {
	put('old.json');
	put('new.json');
	expect(readdirSync(folder)).toEqual(['new.json']);
	expect(read('new.json')).toBe('new.json');
	expect(readdirSync(root)).toEqual(['atlas']);
});

test('folders of others go along, its own do not', () => {
	for (const name of ['own', 'others']) {
		mkdirSync(join(folder, name), { recursive: true });
		writeFileSync(join(folder, name, 'file'), name);
	}
	put('new.json');
	expect(readdirSync(folder).sort()).toEqual(['new.json', 'others']);
	expect(read('others/file')).toBe('others');
});

test('with a problem, or an error, all stays as it was', () => {
	put('old.json');
	replaceFolder(folder, { 'new.json': '' }, [], () => ({ problems: ['no'] }));
	expect(() =>
		put('new.json', () => {
			throw new Error('full disk');
		})
	).toThrow('full disk');
	expect(readdirSync(folder)).toEqual(['old.json']);
	expect(readdirSync(root)).toEqual(['atlas']);
});

test('until all is written the old files stand in their place', () => {
	put('old.json');
	put('new.json', () => {
		expect(readdirSync(folder)).toEqual(['old.json']);
		return fine();
	});
});

test('after a kill the next build begins with whole files', () => {
	put('old.json');
	// While it wrote: half of the new files stand beside the old ones.
	mkdirSync(`${folder}.new`);
	writeFileSync(join(`${folder}.new`, 'half.json'), '{');
	put('new.json');
	expect(readdirSync(folder)).toEqual(['new.json']);
	// Between the two renames: only the old files stand, under another name.
	renameSync(folder, `${folder}.old`);
	replaceFolder(folder, {}, [], () => {
		expect(existsSync(join(folder, 'new.json'))).toBe(true);
		return { problems: ['no'] };
	});
	expect(readdirSync(root)).toEqual(['atlas']);
	expect(readdirSync(folder)).toEqual(['new.json']);
});
