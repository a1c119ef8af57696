import { expect, test } from 'vitest';
import { Parts } from './parts.ts';

/** Answers with the file's name, and notes what was asked for; `down` files answer 503. */
function site(down = new Set<string>()) {
	const asked: string[] = [];
	const get = (async (url: string) => {
		const name = url.replace('https://a.example/', '');
		asked.push(name);
		return down.has(name) ? new Response('', { status: 503 }) : Response.json({ name });
	}) as unknown as typeof fetch;
	return { asked, parts: new Parts('https://a.example/', get) };
}

test('a file is asked for once', async () => {
	const { asked, parts } = site();
	const [first, second] = await Promise.all([parts.load('a'), parts.load('a')]);
	expect(first).toEqual({ name: 'a' });
	expect(second).toBe(first);
	expect(asked).toEqual(['a']);
});

test('a file that failed is asked for again', async () => {
	const down = new Set(['a']);
	const { asked, parts } = site(down);
	await expect(parts.load('a')).rejects.toThrow('a answered 503');
	down.clear();
	expect(await parts.load('a')).toEqual({ name: 'a' });
	expect(asked).toEqual(['a', 'a']);
});

test('only the last few are kept: memory does not grow with what was read', async () => {
	const { asked, parts } = site();
	await parts.load('first');
	for (let i = 0; i < 47; i++) await parts.load(`file-${i}`);
	await parts.load('first');
	expect(asked).toHaveLength(48);
	for (let i = 47; i < 100; i++) await parts.load(`file-${i}`);
	await parts.load('first');
	expect(asked.filter((name) => name === 'first')).toHaveLength(2);
});
