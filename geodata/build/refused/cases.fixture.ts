/** Bad files that no rule makes: what is wrong is wrong beside another file, or in the text itself. */
import { BASE, set, type Case } from './change.fixture.ts';
import { IDS } from './ids.fixture.ts';
import { passages } from './passages.fixture.ts';
import { PLACES } from './places.fixture.ts';
import type { Project } from './project.fixture.ts';
import type { Bad } from './rules.fixture.ts';

const name = (text: string) => set(() => ({ name: text }));

const TEXTS: Case[] = [
	...['\u00ad', '\u200b', '\u2066', '\ufeff', '\u2028', '\ud800', '\u0000'].map((unseen): Case => [
		`U+${unseen.charCodeAt(0).toString(16)} in a name`,
		BASE,
		'name',
		name(`Sital${unseen}chay`)
	]),
	['a non-joiner between Latin letters', BASE, 'name', name('Sital\u200cchay')],
	['a joiner', BASE, 'name', name('Sital\u200dchay')]
];

/** Texts that are no JSON, or that an object would hide a part of. */
const BROKEN: readonly (readonly [
	what: string,
	item: string,
	change: (good: string) => string | Uint8Array
])[] = [
	['empty', 'file', () => ''],
	['only spaces', 'file', () => ' \n'],
	['cut short', 'file', (good) => good.slice(0, good.length / 2)],
	['with a comma too many', 'file', (good) => good.replace(/\n([\]}])\s*$/u, ',\n$1')],
	['with a comment', 'file', (good) => `// no\n${good}`],
	['with a byte-order mark', 'file', (good) => `\ufeff${good}`],
	['of other bytes than UTF-8', 'file', (good) => Buffer.from(good, 'utf16le')],
	['with more after its end', 'file', (good) => `${good}{}`],
	['with a prototype', '__proto__', (good) => good.replace('{', '{"__proto__": {},')],
	['with a constructor', 'constructor', (good) => good.replace('{', '{"constructor": {},')]
];

/** Every bad file of these, where `null` is a file that is missing. */
export function badCases(project: Project): Bad[] {
	const document = Object.keys(project)
		.find((path) => path.startsWith('documents/'))!
		.slice(10, -5);
	const hash = project[`documents/${document}.json`].canonicalSha256;
	const text = (file: string) => JSON.stringify(project[file], null, '\t');
	const kinds = [
		...new Map(Object.keys(project).map((file) => [file.replace(/\/.*/u, ''), file])).values()
	];
	const needed = Object.keys(project).filter(
		(file) => !/^(timeline|tour|views|documents|features.(?!iran))/u.test(file)
	);
	return [
		...[...PLACES, ...IDS, ...TEXTS, ...passages(document, hash)].map(
			([what, file, item, change]) => ({
				name: `${file}: ${what}`,
				file: item === 'budget' ? `passages/${document}.json` : file,
				changed: file,
				item,
				text: JSON.stringify(change(project[file]), null, '\t')
			})
		),
		...kinds.flatMap((file) =>
			BROKEN.map(([what, item, change]) => ({
				name: `${file}: ${what}`,
				file,
				item,
				text: change(text(file))
			}))
		),
		...needed.map((file) => ({ name: `${file}: missing`, file, item: 'file', text: null })),
		...[
			'notes.txt',
			'features/notes.txt',
			'extra.json',
			'passages/none.json',
			'features/old/iran.json',
			'Views/a.json'
		].map((file) => ({
			name: `${file}: stray`,
			file: file.replace(/(old|Views)\/.*/u, '$1'),
			changed: file,
			item: 'file',
			text: '[]'
		}))
	];
}
