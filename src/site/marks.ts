/** What the HTML holds for pages that a browser brings to life, and no page of the atlas needs. */

/** Where something would come to life. */
const MARKS = /<!--(?:\[-?\d*!?|\[!|\]|[a-z0-9]{5,7})?-->/g;

/** Style sheets that are not asked for, since the page holds them already. */
const DISABLED = /<link [^>]*rel="stylesheet" disabled[^>]*>\s*/g;

export const withoutMarks = (html: string): string =>
	html.replaceAll(MARKS, '').replaceAll(DISABLED, '');
