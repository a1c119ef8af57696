/** Whether files may be asked for before the reader does. */

/** What a browser tells of its link and machine; most tell only some of it. */
export interface Means {
	/** The reader has asked the browser to save data. */
	readonly saveData?: boolean;
	/** The link's class as the browser measures it: `slow-2g`, `2g`, `3g` or `4g`. */
	readonly effectiveType?: string;
	/** Memory in GiB, rounded by the browser to a power of two. */
	readonly deviceMemory?: number;
}

/** A live map takes some 400 kB and 100 MB; with fewer means than this the picture serves better. */
const LITTLE_MEMORY = 1;
const SLOW = ['slow-2g', '2g'];

/** True unless the reader saves data, the link is slow or memory is short; what is not told counts as enough. */
export function comesByItself(means: Means = meansOf(navigator)): boolean {
	const { saveData, effectiveType, deviceMemory } = means;
	if (saveData) return false;
	if (effectiveType !== undefined && SLOW.includes(effectiveType)) return false;
	return deviceMemory === undefined || deviceMemory > LITTLE_MEMORY;
}

/** What a `navigator` tells. */
export function meansOf(navigator: object): Means {
	const { connection, deviceMemory } = navigator as {
		connection?: Pick<Means, 'saveData' | 'effectiveType'>;
		deviceMemory?: number;
	};
	const { saveData, effectiveType } = connection ?? {};
	return { saveData, effectiveType, deviceMemory };
}
