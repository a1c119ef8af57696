/** What the embed builder loads: on its page, and in the explorer's dialog. */
import { json } from '@sveltejs/kit';
import { builderData } from '$site/builder.server';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => json(builderData());
