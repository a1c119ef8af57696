import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUNS } from '../../../tests/fuzz';
import { heightMessages, linkMessage, openedMessage } from './messages';
import { readTold } from './told';

const host = { pym: 'p', secret: 's', id: 'iran' };

test('of all that a frame tells, one message holds its height and one what was opened', () => {
	const heard = heightMessages(500.2, host).map(readTold);
	expect(heard.filter(Boolean)).toEqual([{ height: 501 }]);
	expect(readTold(openedMessage('border-132-km'))).toEqual({ opened: 'border-132-km' });
	expect(readTold(linkMessage('https://a.org/', 's'))).toBeNull();
});

test('a height is rounded up, and is a number of pixels that a frame can have', () => {
	const read = (height: unknown) => readTold({ sentinel: 'amp', type: 'embed-size', height });
	expect(read(500.01)).toEqual({ height: 501 });
	expect(read(0.2)).toEqual({ height: 1 });
	for (const odd of [0, -1, NaN, Infinity, 1e9, '500', null, [500], {}, undefined, 5n])
		expect(read(odd), String(odd)).toBeNull();
	expect(readTold({ sentinel: 'amp', height: 500 })).toBeNull();
	expect(readTold({ type: 'embed-size', height: 500 })).toBeNull();
});

test('what was opened is an id', () => {
	const odd = ['', 'Iran', '-iran', 'iran-', '<b>', '../iran', 'a'.repeat(100), 7, null, ['iran']];
	for (const id of odd) expect(readTold({ 'aras-atlas': { opened: id } }), String(id)).toBeNull();
	for (const data of ['iran', null, [], { open: 'iran' }])
		expect(readTold({ 'aras-atlas': data })).toBeNull();
});

test('nothing else is heard, whatever it is', () => {
	const cyclic: Record<string, unknown> = { sentinel: 'amp', type: 'embed-size' };
	cyclic.height = cyclic['aras-atlas'] = cyclic;
	expect(readTold(cyclic)).toBeNull();
	expect(readTold(JSON.parse('{"__proto__":{"aras-atlas":{"opened":"iran"}}}'))).toBeNull();
	fc.assert(
		fc.property(
			fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
			(data) => {
				expect(readTold(data)).toBeNull();
			}
		),
		RUNS
	);
});
