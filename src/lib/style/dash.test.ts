import { expect, test } from 'vitest';
import { dashAt } from './dash';

/** Length in CSS pixels as MapLibre draws it: for the whole zoom below, stretched with the map. */
const drawn = (part: number, width: number, zoom: number) =>
	part * width * 2 ** (zoom - Math.floor(zoom));

test('dashes are as long as is meant at every zoom, to a tenth', () => {
	for (let zoom = 3; zoom < 13; zoom += 0.05) {
		const [on, off] = dashAt({ dash: [8, 4], width: 2.75 }, zoom);
		expect(Math.abs(drawn(on!, 2.75, zoom) - 8), `zoom ${zoom}`).toBeLessThan(0.8);
		expect(Math.abs(drawn(off!, 2.75, zoom) - 4), `zoom ${zoom}`).toBeLessThan(0.4);
	}
});
