import { expect, test } from 'vitest';
import {
	heightMessages,
	linkMessage,
	openedMessage,
	readHost,
	readySecret,
	sizerMessage,
	sizerName
} from './messages';

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

test('of what iframe-resizer says only the frame’s name is read', () => {
	const init = '[iFrameSizer]iFrameResizer0:8:false:true:32:true:true:null:bodyOffset:null:null:0';
	expect(sizerName(init)).toBe('iFrameResizer0');
	expect(sizerMessage(500.2, 'iFrameResizer0')).toBe('[iFrameSizer]iFrameResizer0:501:0:size');
	const odd = [
		...[null, 7, {}, '', '[iFrameSizer]', '[iFrameSizer]a', '[iFrameSizer]:8', 'x[iFrameSizer]a:8'],
		...['[iFrameSizer]<b>:8', '[iFrameSizer]a b:8', `[iFrameSizer]a:${'8'.repeat(1000)}`]
	];
	for (const message of odd) expect(sizerName(message), String(message)).toBeNull();
});

test('of WordPress’s word that it listens only the secret is read', () => {
	expect(readySecret({ message: 'ready', secret: 'Qx7' })).toBe('Qx7');
	const odd = [
		...[null, 7, 'ready', {}, { message: 'ready' }, { message: 'ready', secret: '' }],
		...[
			{ message: 'height', secret: 'a' },
			{ message: 'ready', secret: 'a'.repeat(65) }
		],
		...[
			{ message: 'ready', secret: 'a b' },
			{ message: 'ready', secret: ['a'] }
		]
	];
	for (const message of odd) expect(readySecret(message), JSON.stringify(message)).toBeNull();
});

test('a name is read from a message of a thousand letters, and from none that is longer', () => {
	const message = '[iFrameSizer]a:'.padEnd(1000, '8');
	expect(sizerName(message)).toBe('a');
	expect(sizerName(`${message}8`)).toBeNull();
});

test('the secret is read from a fragment with its question mark and without', () => {
	const secret = (hash: string) => readHost(new URL(`https://a.org/embed/x/${hash}`), 'x').secret;
	expect(['#?secret=a', '#secret=b', '', '#?other=c'].map(secret)).toEqual(['a', 'b', null, null]);
	// Only at its beginning.
	expect(secret('#?x=%23&secret=a#?')).toBe('a#?');
});

test('links and opened features go out in the words of those who listen', () => {
	expect(linkMessage('https://a.org/', 's')).toEqual({
		...{ message: 'link', value: 'https://a.org/', secret: 's' }
	});
	expect(openedMessage('iran')).toEqual({ 'aras-atlas': { opened: 'iran' } });
});
