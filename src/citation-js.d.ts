/** What the atlas uses of citation-js, which brings no types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		format(format: 'bibtex' | 'ris' | 'bibliography', options?: Record<string, unknown>): string;
	}
	export const plugins: { config: { get(name: string): { format: Record<string, unknown> } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
