/** What `npm run evidence` prints: coverage, budget, and which document speaks of which feature. */
import { budget } from './quotations.ts';
import { REASONS } from '../schema/evidence.ts';
import { isQuoted } from './coverage.ts';
import type { Entry, EvidenceFiles } from './files.ts';
import { splitSentences } from './sentences.ts';

/** One line per fact, without an end of line. */
export function report(files: EvidenceFiles): string[] {
	return [
		...files.entries.flatMap((entry) => reportDocument(entry, files)),
		...reportSilence(files)
	];
}

function reportDocument(entry: Entry, { timeline }: EvidenceFiles): string[] {
	const { id, document, stored, leftOut, source } = entry;
	const { shown, limit, percent: most } = budget(entry, timeline);
	const percent = ((100 * shown) / document.words).toFixed(1);
	const lines = [
		`${id}: ${stored.passages.length} passages show ${shown} of ${document.words} words ` +
			`(${percent} %, at most ${most} %: ${limit - shown} words left)`
	];
	if (source) {
		const sentences = splitSentences(source.text);
		const quoted = sentences.filter((sentence) => isQuoted(entry, sentence)).length;
		const reasons = REASONS.map(
			(reason) => `${reason} ${leftOut.filter((item) => item.reason === reason).length}`
		);
		lines.push(
			`  ${sentences.length} sentences: ${quoted} quoted, ${leftOut.length} left out ` +
				`(${reasons.join(', ')})`
		);
	}
	return lines;
}

/** The matrix of features and documents: passages, or a dash where a document does not mention it. */
function reportSilence({ entries, features }: EvidenceFiles): string[] {
	const width = Math.max(0, ...features.map((id) => id.length));
	const rows = features.map((feature) => {
		const cells = entries.map((entry) => {
			const { length } = entry.stored.passages.filter((passage) =>
				passage.features.includes(feature)
			);
			return (length === 0 ? '-' : String(length)).padStart(entry.id.length);
		});
		return [feature.padEnd(width), ...cells].join('  ');
	});
	return [['passages'.padEnd(width), ...entries.map((entry) => entry.id)].join('  '), ...rows];
}
