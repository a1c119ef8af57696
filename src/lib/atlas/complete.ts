/** Fills fields that content of an earlier build lacks. */
import type { Atlas } from './types.ts';

export const complete = (atlas: Atlas): Atlas => ({
	...atlas,
	themes: atlas.themes ?? [{ id: 'other', title: 'Other' }],
	passages: atlas.passages.map((one) => ({ ...one, theme: one.theme ?? 'other' })),
	concerns: atlas.concerns.map((one) => ({
		...one,
		group: one.group ?? (one.voice.includes('describes its view') ? 'commentary' : 'officials')
	}))
});
