import type { Transport } from '@sveltejs/kit';
import { PathData } from '$lib/picture/path';

/** A path's data is in the page's HTML already: only its element's id is sent along, and read back there. */
export const transport: Transport = {
	PathData: {
		encode: (value) => value instanceof PathData && value.id,
		decode: (id: string) => new PathData(id, document.getElementById(id)?.getAttribute('d') ?? '')
	}
};
