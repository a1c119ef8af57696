/** The server examples inside `docs/hosting.md`. */
import { formatCaddy, formatNginx } from './formats.ts';
import type { HeaderRule } from './headers.ts';

export const FORMATS: Record<string, (rules: readonly HeaderRule[], base?: string) => string> = {
	nginx: formatNginx,
	caddyfile: formatCaddy
};

/**
 * The document with its fenced `nginx` and `caddyfile` blocks written anew.
 * Throws when one of them is missing.
 */
export function withExamples(document: string, rules: readonly HeaderRule[]): string {
	return Object.entries(FORMATS).reduce((text, [language, format]) => {
		const block = new RegExp('(```' + language + '\\n)[^]*?(```)');
		if (!block.test(text)) throw new Error(`No \`\`\`${language} block; add an empty one.`);
		return text.replace(block, (_, open: string, close: string) => open + format(rules) + close);
	}, document);
}
