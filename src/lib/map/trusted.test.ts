import { expect, test } from 'vitest';
import { isWorkerOfMap } from './trusted';
import workerUrl from './worker-url';

const PAGE = 'https://atlas.example/embed/iran/';
const own = (url: string) => isWorkerOfMap(url, PAGE, 'https://atlas.example');

test('only the map’s own worker may start', () => {
	expect(own(workerUrl)).toBe(true);
	expect(own(new URL(workerUrl, PAGE).href)).toBe(true);
	for (const url of ['/copy.js', 'https://other.example/x.js', 'blob:https://atlas.example/1', ''])
		expect(own(url), url).toBe(false);
	expect(own('data:text/javascript;charset=utf-8,1')).toBe(false);
});

test('in a sandbox it is handed over as text', () => {
	expect(isWorkerOfMap('data:text/javascript;charset=utf-8,1', PAGE, 'null')).toBe(true);
	for (const url of [workerUrl, 'data:text/html,x', 'blob:null/1'])
		expect(isWorkerOfMap(url, PAGE, 'null'), url).toBe(false);
});
