import { expect, test, vi } from 'vitest';
import { once } from './once';

test('all who ask get the same', async () => {
	const bring = vi.fn(() => Promise.resolve({}));
	const get = once(bring);
	expect(await get()).toBe(await get());
	expect(bring).toHaveBeenCalledTimes(1);
});

test('what did not come is brought anew for the next one', async () => {
	const bring = vi.fn(() => Promise.resolve('here')).mockRejectedValueOnce(new Error('Lost.'));
	const get = once(bring);
	const both = [get(), get()];
	for (const one of both) await expect(one).rejects.toThrow('Lost.');
	expect(await get()).toBe('here');
	expect(bring).toHaveBeenCalledTimes(2);
});
