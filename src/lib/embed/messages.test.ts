import { expect, test } from 'vitest';
import { heightMessages, readHost } from './messages';

test('a height goes out in the words of every listener, rounded up', () => {
	const host = readHost(new URL('https://a.org/embed/x/?childId=p1#?secret=abc'), 'x');
	expect(host).toEqual({ pym: 'p1', secret: 'abc', id: 'x' });
	expect(heightMessages(500.2, host)).toEqual([
		{ sentinel: 'amp', type: 'embed-size', height: 501 },
		{ 'datawrapper-height': { x: 501 } },
		'pymxPYMxp1xPYMxheightxPYMx501',
		{ message: 'height', value: 501, secret: 'abc' }
	]);
});

test('a host that gave no name gets only the messages that need none', () => {
	expect(heightMessages(10, readHost(new URL('https://a.org/embed/x/'), 'x'))).toHaveLength(2);
});
