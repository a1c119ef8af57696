/** The endings of a passage's downloadable citations. */
export const match = (ending: string): ending is 'bib' | 'ris' | 'json' =>
	['bib', 'ris', 'json'].includes(ending);
