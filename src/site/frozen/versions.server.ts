/** Versions of the content that are kept: one file each, rendered by the same pages as today's. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import type { Id } from '$lib/atlas/types';
import { current, inOrder, type Edition } from '$site/content.server';
import { ARCHIVE, unpack } from './archive';

/** What was wrong in a version, as `geodata/corrections.json` lists it. */
export interface Correction {
	readonly version: string;
	/** Ids of the frames that showed it. */
	readonly frames: readonly Id[];
	/** The day of the correction, "2026-12-01". */
	readonly date: string;
	/** What was wrong, in one plain sentence of ours. */
	readonly note: string;
	/** The page that has it right, from the site's root: "/features/sitalchay/". */
	readonly page: string;
}

const ENDING = '.json.br';
const keptVersions = (): string[] =>
	existsSync(ARCHIVE)
		? readdirSync(ARCHIVE)
				.filter((name) => name.endsWith(ENDING))
				.map((name) => name.slice(0, -ENDING.length))
				.sort()
		: [];

/** Every version that has frames of its own: those that are kept, and today's. */
export const versions = (): string[] => [...new Set([...keptVersions(), current.atlas.version])];

const editions = new Map<string, Edition>([[current.atlas.version, current]]);

/** The content of a version; a page that does not exist where there is none. */
export function editionOf(version: string): Edition {
	const known = editions.get(version);
	if (known) return known;
	if (!keptVersions().includes(version)) error(404, `There is no version "${version}".`);
	const kept = unpack(readFileSync(join(ARCHIVE, version + ENDING)));
	const edition = { ...kept, atlas: inOrder(kept.atlas) };
	editions.set(version, edition);
	return edition;
}

/** Everything that was corrected of versions. */
export const corrections = (): Correction[] =>
	JSON.parse(readFileSync('geodata/corrections.json', 'utf8')) as Correction[];

/** What was corrected of a frame after its version; `undefined` where nothing was. */
export function correctionOf(version: string, id: Id): Correction | undefined {
	return corrections().find((one) => one.version === version && one.frames.includes(id));
}
