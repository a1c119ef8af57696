import { content } from '$site/content.server';

/** The day of the last change of what the pages say: all of them are made of the one content. */
export const load = () => ({ modified: content().version.slice(0, 10) });
