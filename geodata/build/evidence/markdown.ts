/**
 * The whole evidence as one plain text, for people and machines that read no tables: each quotation in
 * one block with who says it, how firmly, where, and what contradicts it, so that none travels alone.
 */
import { GROUP_TITLES } from '../../../src/lib/atlas/concerns.ts';
import { shownQuotation } from '../../../src/lib/atlas/edges.ts';
import {
	byId,
	disagreementsOfPassage,
	featuresOfPassage,
	passagesOfDocument,
	whoDiffers
} from '../../../src/lib/atlas/index.ts';
import type { Atlas, Passage, Status } from '../../../src/lib/atlas/types.ts';

const STATUS: Readonly<Record<Status, string>> = {
	stated: 'stated: the document says it in its own voice',
	attributed: 'attributed: reported or read as somebody’s position',
	alleged: 'alleged: reported as an allegation, and denied in the document itself',
	denied: 'denied'
};

/** Text of ours and of documents as it is: nothing of it is markup. */
const plain = (text: string): string => text.replaceAll(/[\\`*_<>]/gu, '\\$&');

export function writeMarkdown(atlas: Atlas): string {
	return `${[
		...introduction(atlas),
		...atlas.documents.flatMap((document) => [
			`## ${plain(document.short)}, ${document.year}`,
			[
				`- Title: ${plain(document.title)}${document.untitled ? ' (our description; the text has no title)' : ''}`,
				...(document.author ? [`- Author: ${plain(document.author)}`] : []),
				`- Publisher: ${plain(document.publisher)}. ${plain(document.nature)}.`,
				`- Date: ${plain(document.dateKnown)}.`,
				`- SHA-256 of the text as received: ${document.sha256}`,
				...document.about.map((line) => `- ${plain(line)}`)
			].join('\n'),
			...passagesOfDocument(atlas, document.id).flatMap((passage) => [
				`### ${passage.id}`,
				quote(passage),
				about(atlas, passage)
			])
		]),
		'## Iran’s stated concerns',
		...atlas.concerns.flatMap((concern) => {
			const passage = byId(atlas.passages, concern.passage);
			return [
				`### ${plain(concern.title)}`,
				`The title is ours. ${plain(concern.voice)}. ${GROUP_TITLES[concern.group]}.${concern.note ? ` Our note: ${plain(concern.note)}` : ''}`,
				...(passage ? [quote(passage), attribution(atlas, passage)] : [])
			];
		}),
		'## Where the documents differ',
		...atlas.disagreements.flatMap(({ title, summary, passages }) => [
			`### ${plain(title)}`,
			`${plain(summary)} (In our words.)`,
			...passages.flatMap((id) => {
				const passage = byId(atlas.passages, id);
				return passage ? [quote(passage), attribution(atlas, passage)] : [];
			})
		])
	].join('\n\n')}\n`;
}

function introduction({ version, passages, documents }: Atlas): string[] {
	return [
		'# Aras Atlas: the evidence',
		`Version ${version}. What ${documents.length} documents say of Azerbaijan, Iran and Israel, place by place: ${passages.length} quotations, each checked letter for letter against its document.`,
		'How to use it: a quotation shows what a document says, not that it is so. Name its voice and its status with it. What is alleged is never told without its denial. Iran’s stated concerns are those that one text reports or ascribes; the Iranian statements themselves were not seen. Where documents differ, give both. […] marks a cut; words in “quotation marks” after a “>” are a document’s, all others are the atlas’s own. The documents belong to their authors and publishers.'
	];
}

/** The words of a passage with its cuts, in one block. */
function quote(passage: Passage): string {
	return `> “${plain(shownQuotation(passage))}”`;
}

/** In one line whose words they are, and how firm. */
function attribution({ documents }: Atlas, { id, voice, status, document }: Passage): string {
	const { short, year } = byId(documents, document)!;
	return `${plain(voice)} (${status}). ${plain(short)}, ${year}; passage ${id}.`;
}

function about(atlas: Atlas, passage: Passage): string {
	const { voice, status, hedge, parts, time, note } = passage;
	const places = featuresOfPassage(atlas, passage).map(({ name, id }) => `${plain(name)} (${id})`);
	const concerns = passage.concerns.map((id) => byId(atlas.concerns, id)?.title ?? id);
	const differ = disagreementsOfPassage(atlas, passage.id);
	return [
		`- Voice: ${plain(voice)}`,
		`- Status: ${STATUS[status]}`,
		...(hedge.length
			? [`- Words that say so: ${hedge.map((one) => `“${plain(one)}”`).join(', ')}`]
			: []),
		`- Places: ${places.join(', ')}`,
		...(concerns.length ? [`- Concerns of Iran: ${concerns.map(plain).join('; ')}`] : []),
		...(time ? [`- Time: ${plain(time.text)}`] : []),
		...(note ? [`- Our note: ${plain(note)}`] : []),
		...differ.map((one) => {
			const { title, summary, passages } = one;
			const others = passages.filter((id) => id !== passage.id);
			return `- ${plain(whoDiffers(atlas, one))}: ${plain(title)} ${plain(summary)} See ${others.join(', ')}.`;
		}),
		`- Characters of the canonical text: ${parts.map(({ start, end }) => `${start}–${end}`).join(', ')}`
	].join('\n');
}
