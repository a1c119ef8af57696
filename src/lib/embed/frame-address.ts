/** The attributes of `<aras-map>` as the address of its frame. */

/**
 * The address by which the element finds the atlas: that of its own script, which stands beside it; of a
 * copy that was made part of another script, `built`, for which the atlas was built.
 */
export const rootOf = (script: unknown, built: string): string =>
	typeof script === 'string' && /^https?:[^?#]*\/aras-map\.js(?:[?#]|$)/.test(script)
		? script
		: `${built}/`;

/** What the frame reads from its query, in the order in which it is written there. */
export const PARAMETERS = ['layers', 'feature', 'concern', 'at', 'theme', 'live'] as const;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The frame's absolute address. `root` is any address in the folder of the atlas, such as the one of
 * the element's own script. What the view cannot be is read as the overview; the rest is the frame's
 * to judge, which ignores what is invalid.
 */
export function frameAddress(root: string, attribute: (name: string) => string | null): string {
	const view = attribute('view')?.trim() ?? '';
	const address = new URL(`embed/${ID.test(view) ? view : 'overview'}/`, root);
	for (const name of PARAMETERS) {
		const value = attribute(name)?.trim();
		// No layer at all is a choice as well.
		if (value || (name === 'layers' && value === '')) address.searchParams.set(name, value);
	}
	return address.href;
}

/** CSS pixels of the attribute `height`, `0` where it holds no sensible number. */
export function readHeight(text: string | null): number {
	const height = Math.ceil(parseFloat(text ?? ''));
	return height > 0 && height <= 10_000 ? height : 0;
}

/** What the frame is called where nobody named it: two maps on a page should differ for the ear. */
export const frameTitle = (address: string) =>
	`Map: ${new URL(address).pathname.split('/').at(-2)!.replaceAll('-', ' ')}`;
