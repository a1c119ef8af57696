/** The text of markup that the server has rendered, for tests. */

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** All words, also those that a reader has to unfold. */
export const textOf = (html: string): string =>
	html
		.replace(/<!--[^]*?-->/gu, '')
		.replace(/<[^>]+>/gu, ' ')
		.replace(/&(#?\w+);/gu, (all, name: string) => ENTITIES[name] ?? all)
		.replace(/\s+/gu, ' ')
		.trim();

/** What stands there before a reader unfolds anything: of closed details their summary only. */
export function shownText(html: string): string {
	const tokens = html.split(/(<details[^>]*>|<\/details>|<summary[^>]*>|<\/summary>)/u);
	const open: boolean[] = [];
	let shown = '';
	let summary = false;
	for (const token of tokens) {
		if (token.startsWith('<details')) open.push(/\sopen(?:[\s=>]|$)/u.test(token));
		else if (token === '</details>') open.pop();
		else if (token.startsWith('<summary')) summary = true;
		else if (token === '</summary>') summary = false;
		else if (open.every((one) => one) || (summary && open.slice(0, -1).every((one) => one)))
			shown += ` ${token}`;
	}
	return textOf(shown);
}
