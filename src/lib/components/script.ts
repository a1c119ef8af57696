/** A script of a page: its file, the files that it imports, and its style sheets, from the site's root. */
export interface PageScript {
	readonly file: string;
	readonly imports: readonly string[];
	readonly styles: readonly string[];
}
