/** A small project of good files, cut from the reviewed ones, in a folder of its own. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkReviewed } from '../check/reviewed.ts';
import { withSources } from '../evidence/files.ts';
import { buildEvidence } from '../evidence/index.ts';
import { readReviewed } from '../read/reviewed.ts';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests break these values in every way */
export type Json = any;

/** Path in `geodata` -> what the file holds. */
export type Project = Readonly<Record<string, Json>>;

const read = (path: string): Json => JSON.parse(readFileSync(join('geodata', path), 'utf8'));
const namesIn = (folder: string) => readdirSync(join('geodata', folder)).sort();

/** Main features, and one for each way of making a geometry. */
function features(): Json[] {
	const all = namesIn('features').map((name) => read(`features/${name}`));
	const ways = new Set<string>();
	return all.filter(({ main, geometry: { from } }: Json) => {
		const first = !ways.has(from);
		ways.add(from);
		return main || first || from === 'border';
	});
}

/** One document with the first concern, its passage, an alleged one and a plain one, and what hangs on them. */
export function goodProject(): Project {
	const kept = features();
	const ids = kept.map(({ id }: Json) => id);
	const known = (list: string[]) => {
		const found = list.filter((id) => ids.includes(id));
		return found.length > 0 ? found : ['azerbaijan'];
	};
	const document = namesIn('documents')[0]!.slice(0, -'.json'.length);
	const [concern] = read('concerns.json');
	const stored = read(`passages/${document}.json`);
	const first = (test: (passage: Json) => boolean) => stored.passages.find(test);
	const passages = [
		first(({ id }) => id === concern.passage),
		first(({ status }) => status === 'alleged'),
		first(({ status }) => status === 'stated')
	].map((passage) => ({
		...passage,
		features: known(passage.features),
		concerns: passage.concerns.filter((id: string) => id === concern.id),
		time: { iso: '2024-02/2024-11', text: '2024' },
		note: 'A note.'
	}));
	const [part] = passages[2].parts;
	const phrase = {
		...part,
		exact: part.exact.slice(0, 20),
		suffix: (part.exact + part.suffix).slice(20, 52),
		end: part.start + 20
	};
	const event = {
		id: 'event',
		text: 'Something happens.',
		when: { from: '1918', to: '1920', certainty: 'span', label: '1918–1920' },
		sources: [{ document, phrase, passage: passages[2].id }],
		features: ['azerbaijan'],
		at: [49.9, 40.4]
	};
	const disagreement = {
		...read('disagreements.json')[0],
		passages: [passages[0].id, passages[2].id],
		features: ['azerbaijan'],
		concerns: [concern.id]
	};
	const steps = passages.slice(0, 2).map(({ id, features }, index) => ({
		...read('tour.json')[index],
		...{ passage: id, features, disagreement: index ? undefined : disagreement.id }
	}));
	const correction = {
		version: '2026-11-22-179489c6',
		frames: ['iran'],
		date: '2026-11-22',
		note: 'A note.',
		page: '/features/iran/'
	};
	return {
		...Object.fromEntries(kept.map((feature: Json) => [`features/${feature.id}.json`, feature])),
		'views/overview.json': read('views/overview.json'),
		'views/zangezur-route.json': read('views/zangezur-route.json'),
		[`documents/${document}.json`]: read(`documents/${document}.json`),
		[`passages/${document}.json`]: {
			sha256: stored.sha256,
			passages,
			context: [{ parts: passages[2].parts, fingerprint: passages[2].fingerprint }]
		},
		[`passages/${document}.left-out.json`]: read(`passages/${document}.left-out.json`).slice(0, 2),
		'concerns.json': [{ ...concern, features: known(concern.features) }],
		'disagreements.json': [disagreement],
		'timeline.json': [event],
		'tour.json': steps,
		'corrections.json': [correction],
		'mentions.json': Object.fromEntries(ids.map((id: string) => [id, [id]])),
		'labels.json': read('labels.json').slice(0, 1),
		'places.json': read('places.json').slice(0, 1),
		...Object.fromEntries(
			['layers.json', 'themes.json', 'datasets.json'].map((name) => [name, read(name)])
		)
	};
}

/** The project on disk, one file of which can be changed. */
export class Folder {
	readonly root = mkdtempSync(join(tmpdir(), 'refused-'));
	readonly #project: Project;

	constructor(project: Project) {
		this.#project = project;
		for (const path of Object.keys(project))
			this.write(path, JSON.stringify(project[path], null, '\t'));
	}

	write(path: string, text: string | Uint8Array | null): void {
		const file = join(this.root, 'geodata', path);
		if (text === null) rmSync(file);
		else {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text);
		}
	}

	restore(path: string): void {
		const good = this.#project[path];
		this.write(path, good === undefined ? null : JSON.stringify(good, null, '\t'));
	}

	/** Every problem that can be told without borders and documents. */
	problems(): string[] {
		const reviewed = readReviewed(join(this.root, 'geodata'));
		const { problems } = buildEvidence(withSources(reviewed, null));
		return [...checkReviewed(reviewed), ...problems];
	}

	remove(): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}
