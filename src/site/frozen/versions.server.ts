/** Versions of the content that are kept: one file each, rendered by the same pages as today's. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import type { Id } from '$lib/atlas/types';
import { current, inOrder, type Edition } from '$site/content.server';
import { framedIds } from '$site/frames.server';
import { ARCHIVE, unpack } from './archive';
import { problemsOf, type Correction } from './corrections';

const ENDING = '.json.br';
export const keptVersions = (): string[] =>
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

/** Everything that was corrected of versions. Throws when a version or a frame is named that is not there. */
export function corrections(): Correction[] {
	const all = JSON.parse(readFileSync('geodata/corrections.json', 'utf8')) as Correction[];
	const frames = new Map(versions().map((one) => [one, framedIds(editionOf(one))]));
	const problems = problemsOf(all, frames);
	if (problems.length > 0) throw new Error(problems.join('\n'));
	return all;
}

/** What was corrected of a frame after its version. */
export const correctionsOf = (version: string, id: Id): Correction[] =>
	corrections().filter((one) => one.version === version && one.frames.includes(id));
