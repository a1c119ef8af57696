/** The text of an HTML page as lines: one for each block, as a reader sees it. */
import { Parser } from 'htmlparser2';
import type { Line } from './copy.ts';

const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'title']);
/** What stands in a line; everything else begins one. */
const INLINE = new Set(
	(
		'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby ' +
		's samp small span strike strong sub sup time tt u var wbr'
	).split(' ')
);

export function linesOfHtml(html: string): Line[] {
	const lines: string[] = [];
	let line = '';
	let hidden = 0;
	let kept = 0;
	const end = () => {
		if (line.trim() !== '') lines.push(line);
		line = '';
	};
	const parser = new Parser({
		onopentag(name) {
			if (HIDDEN.has(name)) hidden++;
			if (name === 'pre') kept++;
			if (!INLINE.has(name)) end();
		},
		ontext(text) {
			if (hidden > 0) return;
			if (kept === 0) {
				line += text.replace(/\s+/gu, ' ');
				return;
			}
			const [first = '', ...others] = text.split('\n');
			line += first;
			for (const other of others) {
				end();
				line = other;
			}
		},
		onclosetag(name) {
			if (HIDDEN.has(name)) hidden--;
			if (name === 'pre') kept--;
			if (!INLINE.has(name)) end();
		}
	});
	parser.end(html);
	end();
	return lines.map((text) => ({ text }));
}
