import { readFileSync } from 'node:fs';
import { content } from '$site/content.server';
import { feedOf } from '$site/feed.server';
import { corrections } from '$site/frozen/versions.server';
import { PUBLIC_ORIGIN } from '$site/origin';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	new Response(
		feedOf(readFileSync('CHANGELOG.md', 'utf8'), content().version, corrections(), PUBLIC_ORIGIN),
		{ headers: { 'Content-Type': 'application/atom+xml' } }
	);
