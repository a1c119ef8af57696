/**
 * Frozen frames: the frames of one version of the content, which later builds keep byte for byte
 * under `/v/<version>/embed/`. They are pictures with their words; the live map is for the living ones.
 */
import { posix } from 'node:path';

/** What was wrong in a version, as `geodata/corrections.json` lists it. */
export interface Correction {
	readonly version: string;
	/** Ids of the frames that showed it. */
	readonly frames: readonly string[];
	/** The day of the correction, "2026-12-01". */
	readonly date: string;
	/** What was wrong, in one plain sentence of ours. */
	readonly note: string;
	/** The page that has it right, from the site's root: "/features/sitalchay/". */
	readonly page: string;
}

/** A frozen frame stands two folders deeper than a living one: its relative addresses say so. */
const DEEPER = '../../';
const SCRIPT = /(<script type="module" src=")(?:\.\.\/)+_app\/embed\.js"/u;
const START = '<button type="button" class="start';
const PLACE = /<p class="correction([^"]*)" hidden(?:="")?><\/p>/u;

/** The frame of a version, made of the living frame's HTML. Throws when that has another form. */
export function freeze(html: string, id: string): string {
	const missing = [SCRIPT, PLACE].find((part) => !part.test(html));
	if (missing || !html.includes(START))
		throw new Error(`The frame "${id}" cannot be frozen: it has no ${missing ?? START}.`);
	return html
		.replaceAll(/(\s(?:href|data-root)=")(\.\.)/gu, `$1${DEEPER}$2`)
		.replace(SCRIPT, '$1../../_app/embed.js"')
		.replace(START, START.replace('<button', '<button data-live="off"'));
}

/** The frame with a visible note of what was corrected after it was frozen. */
export function correct(html: string, { date, note, page }: Correction): string {
	const link = `${DEEPER}../..${page}`;
	return html.replace(
		PLACE,
		(_, scope: string) =>
			`<p class="correction${scope}" role="note"><b>Corrected on ${date}.</b> ${escapeText(note)} ` +
			`<a href="${escapeText(link)}">What the atlas says now</a></p>`
	);
}

const escapeText = (text: string) => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** The files that a script needs: itself and all that it and they import, as paths in the build. */
export function scriptsOf(entry: string, read: (path: string) => string): string[] {
	const found = new Set<string>();
	const follow = (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		const imports = read(path).matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/gu);
		for (const [, target] of imports) follow(posix.join(posix.dirname(path), target!));
	};
	follow(entry);
	return [...found].sort();
}

/** Every problem with the corrections: "file: item: reason". `frames` are those of each version. */
export function checkCorrections(
	corrections: readonly Correction[],
	frames: ReadonlyMap<string, readonly string[]>
): string[] {
	const file = 'geodata/corrections.json';
	return corrections.flatMap(({ version, frames: ids, date, note, page }, index) => {
		const item = `${file}: ${index + 1}`;
		const known = frames.get(version);
		const problems = [];
		if (!known) problems.push(`version: there is no "${version}" in geodata/archive`);
		for (const id of ids)
			if (known && !known.includes(id)) problems.push(`frames: ${version} has no frame "${id}"`);
		if (ids.length === 0) problems.push('frames: name at least one');
		if (!/^\d{4}-\d\d-\d\d$/u.test(date)) problems.push(`date: "${date}" is not a day`);
		if (note.trim() === '') problems.push('note: say what was wrong');
		if (!/^\/[a-z0-9/-]*\/$/u.test(page))
			problems.push(`page: "${page}" is not a path like "/data/"`);
		return problems.map((problem) => `${item}: ${problem}`);
	});
}
