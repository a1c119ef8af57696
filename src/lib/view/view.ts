/**
 * A view as an address: `?layers=…&feature=…&passage=…&concern=…&at=zoom/lat/lng&from=…&to=…&q=…&theme=…&lang=…`.
 * Writing and reading are inverse; anything invalid is read as the nearest valid view.
 */
import type { Id } from '$lib/atlas/types';
import { clampZoom } from '$lib/geo/camera';
import type { Camera } from '$lib/geo/types';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Span {
	readonly from: number;
	readonly to: number;
}

export interface View {
	/** Ids of the layer groups that are shown, in the atlas's order. */
	readonly layers: readonly Id[];
	readonly feature: Id | null;
	/** Which of its passages a reader is led to. */
	readonly passage: Id | null;
	readonly concern: Id | null;
	/** The years, the last one included, to which what the documents date is narrowed. */
	readonly span: Span | null;
	/** What is looked for in the atlas; empty where nothing is. */
	readonly query: string;
	/** Where the reader looks; `null`: what is open, or else the page's own bounds. */
	readonly at: Camera | null;
	readonly theme: Theme;
	readonly lang: string;
}

/** What there is to be named in an address. */
export interface Catalogue {
	readonly layers: readonly { readonly id: Id; readonly on: boolean }[];
	readonly features: readonly Id[];
	readonly concerns: readonly Id[];
	/** Whether there is a gazetteer: an address may then name a feature that is not in the list. */
	readonly further?: boolean;
}

export const LANGS = ['en'] as const;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

/** The view of an address without parameters. */
export function defaultView(catalogue: Catalogue): View {
	return {
		layers: catalogue.layers.filter((layer) => layer.on).map((layer) => layer.id),
		feature: null,
		passage: null,
		concern: null,
		span: null,
		query: '',
		at: null,
		theme: 'auto',
		lang: 'en'
	};
}

/** Rounds a camera to what an address keeps: zoom to 0.01, degrees to 0.0001 (about 10 m). */
export function roundAt({ zoom, center: [lng, lat] }: Camera): Camera {
	return {
		zoom: round(clampZoom(zoom), 2),
		center: [round(clamp(lng, -180, 180), 4), round(clamp(lat, -85, 85), 4)]
	};
}

function parseAt(text: string | null): Camera | null {
	const numbers = (text ?? '').split('/').map((part) => (part.trim() === '' ? NaN : Number(part)));
	const [zoom, lat, lng] = numbers;
	if (numbers.length !== 3 || !numbers.every(Number.isFinite)) return null;
	return roundAt({ zoom: zoom!, center: [lng!, lat!] });
}

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | null =>
	list.find((item) => item === value) ?? null;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const idIn = (value: string | null): Id | null => (value && ID.test(value) ? value : null);

/** Nobody looks for more than so many letters. */
export const LONGEST_QUERY = 80;

/** A query as an address keeps it: no white space at its beginning, of a limited length, no half of a letter. */
export const trimQuery = (text: string): string =>
	text.trimStart().slice(0, LONGEST_QUERY).toWellFormed();

function parseFeature(value: string | null, { features, further }: Catalogue): Id | null {
	return oneOf(features, value) ?? (further ? idIn(value) : null);
}

const YEAR = /^\d{4}$/;

/** One year alone is a span too; the earlier one comes first. */
function parseSpan(parameters: URLSearchParams): Span | null {
	const years = ['from', 'to']
		.flatMap((name) => YEAR.exec(parameters.get(name) ?? '') ?? [])
		.map(Number);
	return years.length ? { from: Math.min(...years), to: Math.max(...years) } : null;
}

/** Reads an address's parameters; never throws. The first of repeated keys counts. */
export function parseView(parameters: URLSearchParams, catalogue: Catalogue): View {
	const start = defaultView(catalogue);
	const asked = parameters.get('layers')?.split(',');
	const feature = parseFeature(parameters.get('feature'), catalogue);
	return {
		layers: asked
			? catalogue.layers.map((layer) => layer.id).filter((id) => asked.includes(id))
			: start.layers,
		feature,
		passage: feature ? idIn(parameters.get('passage')) : null,
		// One popover at a time: a feature is more definite than a concern.
		concern: feature ? null : oneOf(catalogue.concerns, parameters.get('concern')),
		span: parseSpan(parameters),
		query: trimQuery(parameters.get('q') ?? ''),
		at: parseAt(parameters.get('at')),
		theme: oneOf(THEMES, parameters.get('theme')) ?? 'auto',
		lang: oneOf(LANGS, parameters.get('lang')) ?? 'en'
	};
}

/** Writes the parameters of a view, shortest form: what equals the default is left out. `''` or `?…`. */
export function formatView(view: View, catalogue: Catalogue): string {
	const start = defaultView(catalogue);
	const parts: string[] = [];
	if (view.layers.join() !== start.layers.join()) parts.push(`layers=${view.layers.join()}`);
	if (view.feature) {
		parts.push(`feature=${view.feature}`);
		if (view.passage) parts.push(`passage=${view.passage}`);
	} else if (view.concern) parts.push(`concern=${view.concern}`);
	if (view.at) {
		const { zoom, center } = roundAt(view.at);
		parts.push(`at=${zoom}/${center[1]}/${center[0]}`);
	}
	if (view.span) parts.push(`from=${view.span.from}&to=${view.span.to}`);
	if (view.query) parts.push(`q=${encodeURIComponent(view.query)}`);
	if (view.theme !== 'auto') parts.push(`theme=${view.theme}`);
	if (view.lang !== 'en') parts.push(`lang=${view.lang}`);
	return parts.length ? `?${parts.join('&')}` : '';
}
