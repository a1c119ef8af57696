import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { Document, Passage, Status } from '$lib/atlas/types';
import { shownText } from '../rendered.fixture';
import Figure from './Passage.svelte';

const log = { id: 'log', short: 'Harbour log', year: '1907', context: [] } as unknown as Document;
const part = (prefix: string, exact: string, suffix: string, start: number) => ({
	...{ prefix, exact, suffix, start },
	end: start + exact.length
});
const passage = (status: Status, voice: string, hedge: string[] = []) =>
	({
		...{ id: 'log-ferry', document: 'log', status, voice, hedge },
		parts: [
			part('In winter, ', 'some say that the ferry stops', '.[2] It rains. The', 11),
			part('rains. The ', 'mayor denies it', ', and', 60)
		],
		features: [],
		concerns: [],
		note: 'The mayor is not named.'
	}) as unknown as Passage;

const html = (one: Passage, more: object = {}) =>
	render(Figure, {
		props: { passage: one, atlas: { passages: [one], documents: [log] }, base: '/a', ...more }
	}).body;

test.each<[Status, string, string]>([
	['stated', 'The log’s author', 'Harbour log, 1907: the author’s own words'],
	['stated', 'The caption of a picture', 'Harbour log, 1907: the caption of a picture'],
	['attributed', 'Sailors, as the log reports them', 'attributed to Sailors'],
	[
		'attributed',
		'Lo, as the log describes its view',
		'attributed to Lo, as the log describes its view'
	],
	['alleged', 'Unnamed sailors, as the log reports them', 'alleged by unnamed sailors; denied'],
	['denied', 'The mayor', 'reported as denied (the mayor)']
])('what is %s by “%s” says so in words', (status, voice, words) => {
	expect(shownText(html(passage(status, voice))).replace(' ,', ',')).toContain(words);
});

test('“unconfirmed” is said of an allegation that the document calls so', () => {
	const body = html(passage('alleged', 'Sailors', ['unconfirmed tales', 'denies']));
	expect(shownText(body)).toContain('alleged by Sailors, unconfirmed; denied');
});

test('a quotation keeps its note markers and stop, and marks every cut', () => {
	const body = html(passage('attributed', 'Sailors', ['some say']));
	expect(shownText(body)).toContain(
		'[…] some say that the ferry stops.[2] […] mayor denies it […]'
	);
	expect(body.replace(/<!--[^]*?-->/gu, '')).toMatch(/<em[^>]*>some say<\/em>/u);
	expect(body).toContain('id="passage-log-ferry"');
});

test('our remark waits where there is little room, but not on what is only alleged', () => {
	const folded = (status: Status) => shownText(html(passage(status, 'Sailors'), { folded: true }));
	expect(folded('stated')).not.toContain('The mayor is not named.');
	expect(folded('alleged')).toContain('The mayor is not named.');
	expect(shownText(html(passage('stated', 'Sailors')))).toContain('Our note');
});

test('context is offered only where there is some', () => {
	const one = passage('stated', 'Sailors');
	expect(html(one)).not.toContain('In context');
	const near = { ...log, context: [part('', 'In winter', '', 0)] };
	const body = html(one, { atlas: { passages: [one], documents: [near] } });
	expect(body).toContain('/a/passages/log-ferry/#context');
	expect(body).toContain('/a/passages/log-ferry/#cite');
});
