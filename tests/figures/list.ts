/** The figures that the tests report, and what each has to reach. */

export interface Figure {
	readonly id: string;
	readonly title: string;
	/** In words, as the table says it. */
	readonly goal: string;
	/** What is tried and may go wrong, or the unit of what is measured. */
	readonly unit: string;
	/** How many have to be tried, none of them wrong. */
	readonly tries?: number;
	/** The measured value is that at least, or at most. */
	readonly least?: number;
	readonly most?: number;
	/** Which command runs it, where `npm test` does not; `null`: nothing does. */
	readonly command?: string | null;
}

export const FIGURES = [
	{
		id: 'faults',
		title: 'Faults that end in picture, text and a message in time',
		goal: 'all',
		unit: 'cases',
		tries: 1,
		command: 'npm run faults'
	},
	{
		id: 'wandering',
		title: 'Steps at random through pages and map in ten minutes, none of them with an error',
		goal: 'all',
		unit: 'steps',
		tries: 300,
		command: 'npm run wander'
	},
	{
		id: 'bad-data',
		title: 'Bad reviewed files, bad places and lines among them, refused',
		goal: 'all of at least 200',
		unit: 'files',
		tries: 200
	},
	{
		id: 'mutants',
		title: 'Quotations with one small change, refused',
		goal: 'all',
		unit: 'mutants',
		tries: 10_000
	},
	{
		id: 'addresses',
		title: 'Generated addresses of a view, read back exactly',
		goal: 'all of 1,000 in every run',
		unit: 'addresses',
		tries: 1000
	},
	{
		id: 'addresses-many',
		title: 'The same on demand',
		goal: 'all of 100,000',
		unit: 'addresses',
		tries: 100_000,
		command: 'npm run fuzz'
	},
	{
		id: 'markup',
		title: 'Pieces of markup in every text, shown as text in every place',
		goal: 'all of at least 100, in each place',
		unit: 'pieces in places',
		tries: 100
	},
	{
		id: 'axe',
		title: 'Pages by axe-core at 320, 768 and 1280 px, light, dark, forced colours',
		goal: 'no violation',
		unit: 'page states',
		tries: 1,
		command: 'npm run axe'
	},
	{
		id: 'wcag-maps',
		title: 'WCAG criteria of the Maps for HTML evaluation, failed',
		goal: '0 of 14',
		unit: 'criteria',
		tries: 14
	},
	{
		id: 'target-main',
		title: 'Smallest main target',
		goal: 'at least 44 px',
		unit: 'px',
		least: 44
	},
	{
		id: 'first-key',
		title: 'The first key in the search to what it finds, processor 4 times slower',
		goal: 'at most 50 ms',
		unit: 'ms',
		most: 50
	},
	{
		id: 'restored',
		title: 'A lost drawing, shown again once the browser gives it back',
		goal: 'at most 1 s',
		unit: 'ms',
		most: 1000
	},
	{
		id: 'frames',
		title: 'Frames on one page, none lost',
		goal: 'all of 50',
		unit: 'frames',
		tries: 50,
		command: 'npm run test:all'
	},
	{
		id: 'remount-nodes',
		title: 'Nodes left in the page after the element was mounted 50 times',
		goal: '0',
		unit: 'nodes',
		most: 0,
		command: 'npm run test:all'
	},
	{
		id: 'remount-heap',
		title: 'Heap of the page, more after the same',
		goal: 'at most 2 MB',
		unit: 'MB',
		most: 2,
		command: 'npm run test:all'
	},
	{
		id: 'idle',
		title: 'Messages to the host of an idle frame in a minute',
		goal: '0',
		unit: 'messages',
		most: 0
	},
	{
		id: 'sandbox',
		title: 'Sandbox tokens that a frame needs for all but links that lead out',
		goal: '1',
		unit: 'token',
		most: 1
	},
	{
		id: 'privacy',
		title: 'Requests to others, cookies and stored items of a frame and its page',
		goal: '0',
		unit: 'in all',
		most: 0
	},
	{
		id: 'headers',
		title: 'Lowest grade of a page’s headers by the MDN Observatory’s rules',
		goal: 'at least 120',
		unit: 'points',
		least: 120
	},
	{
		id: 'pixels',
		title: 'Pixels that differ between two drawings of one view on one machine',
		goal: '0',
		unit: 'pixels',
		most: 0
	},
	{
		id: 'mutation',
		title: 'Mutants of selectors, geometry checks, addresses and messages, killed',
		goal: 'at least 90 %',
		unit: '%',
		least: 90,
		command: 'npm run mutants'
	}
] as const satisfies readonly Figure[];

export type FigureId = (typeof FIGURES)[number]['id'];
