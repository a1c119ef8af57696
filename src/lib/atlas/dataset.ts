/** Where the map's data comes from. */
import type { Id } from './id.ts';

export interface Dataset {
	readonly id: Id;
	readonly title: string;
	readonly publisher: string;
	readonly package: string;
	readonly version: string;
	readonly licence: string;
	readonly licenceUrl: string;
	readonly credit: string;
	readonly edition: string;
	readonly usedFor: string;
}
