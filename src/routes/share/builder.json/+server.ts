/** What the explorer's dialog loads when it is opened. */
import { json } from '@sveltejs/kit';
import { builderData } from '../../../site/builder.server';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => json(builderData());
