import { expect, test } from 'vitest';
import { plain } from '../atlas/plain.ts';
import { hashOf, shardOf } from './types.ts';
import { chunkFile, keysOf, search, type Chunk } from './search.ts';

test('names are searched without marks, case and signs', () => {
	expect(plain('  Şəki–Zaqatala ')).toBe('seki zaqatala');
	expect(plain('İRƏVAN')).toBe('irevan');
	expect(plain('تبریز')).toBe('تبریز');
	expect(plain('…')).toBe('');
	expect(keysOf('New Old Bridge')).toEqual(['new old bridge', 'old bridge', 'bridge']);
});

test('a chunk has a file name of its own that every server serves', () => {
	expect(chunkFile('')).toBe('search/_.json');
	expect(chunkFile('con')).toBe('search/_con.json');
	expect(chunkFile('a b')).toBe('search/_a-20-b.json');
	expect(chunkFile('ت')).toMatch(/^search\/_-[0-9a-f]+-\.json$/);
});

const found = (text: string) => ({ id: text.toLowerCase().replace(/ /g, '-'), text, kind: 'Town' });
const CHUNKS: Record<string, Chunk> = {
	'': { next: 'bl', found: [found('Barda')] },
	b: { next: '', found: [found('Barda'), found('Upper Bridge')] },
	l: { next: 'o', found: [found('Lo')] },
	lo: { next: 'n', found: [found('Lo'), found('Long Lo')] }
};
const asked: string[] = [];
const load = async (prefix: string) => {
	asked.push(prefix);
	const chunk = CHUNKS[prefix];
	if (!chunk) throw new Error(`${prefix} was asked for`);
	return chunk;
};
const names = async (query: string) => (await search(query, load)).found.map(({ text }) => text);

test('a search goes as deep as it must, and no deeper', async () => {
	asked.length = 0;
	expect(await names('bri')).toEqual(['Upper Bridge']);
	expect(asked).toEqual(['', 'b']);
	expect(await names('lo')).toEqual(['Lo', 'Long Lo']);
	expect(await names('zzz')).toEqual([]);
	expect(await names(' ')).toEqual([]);
});

test('it says whether there is more than it found', async () => {
	expect((await search('b', load)).all).toBe(true);
	expect((await search('lo', load)).all).toBe(false);
});

test('words may stand in another order', async () => {
	expect(await names('bridge upper')).toEqual(['Upper Bridge']);
	expect(await names('bridge lower')).toEqual([]);
});

test('ids spread evenly over shards, and a finer split keeps them together', () => {
	const counts = new Array<number>(16).fill(0);
	for (let i = 0; i < 16_000; i++) counts[shardOf(`place-${i}`, 16)]!++;
	expect(Math.min(...counts)).toBeGreaterThan(850);
	expect(Math.max(...counts)).toBeLessThan(1150);
	expect(shardOf('iran', 8)).toBe(Math.floor(shardOf('iran', 16) / 2));
	expect(hashOf('iran')).not.toBe(hashOf('iram'));
});
