import type { Handle } from '@sveltejs/kit';
import { withoutMarks } from './site/marks';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => withoutMarks(html) });
