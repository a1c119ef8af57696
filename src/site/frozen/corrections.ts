/** Corrections of versions that are kept. */
import type { Id } from '../../lib/atlas/types.ts';

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

/** Every name that leads nowhere, "file: item: reason; cure"; `frames` are the ids of frames by version. */
export function problemsOf(
	corrections: readonly Correction[],
	frames: ReadonlyMap<string, readonly Id[]>
): string[] {
	return corrections.flatMap(({ version, frames: named }, i) => {
		const place = `geodata/corrections.json: ${i}`;
		const there = frames.get(version);
		if (!there) return [`${place}.version: there is no version "${version}"; mend it`];
		return named
			.filter((id) => !there.includes(id))
			.map((id) => `${place}.frames: ${version} has no frame "${id}"; mend the name`);
	});
}
