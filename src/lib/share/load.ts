import { bringText } from '$lib/atlas/files';
import type { BuilderData } from './types';

/** All that the builder chooses from. `root`: the site's root. Throws when it does not come. */
export async function loadBuilder(root: string): Promise<BuilderData> {
	return JSON.parse(await bringText({ url: `${root}/share/builder.json`, sha256: '' }));
}
