/** Marks in the HTML by which a browser would find what to bring to life: no page of the atlas does that. */
const MARKS = /<!--(?:\[-?\d*!?|\[!|\]|[a-z0-9]{5,7})?-->/g;

export const withoutMarks = (html: string): string => html.replaceAll(MARKS, '');
