import { expect, test } from 'vitest';
import { COUNTRIES, LINES, PLACES, readContent } from './content.ts';
import { barePage } from './rivals/bare.ts';

test('every rival holds the countries, the lines and the places with their passages', () => {
	const content = readContent();
	const drawn = new Set(content.map.features.map(({ properties }) => properties.id));
	expect([...drawn].sort()).toEqual([...COUNTRIES, ...LINES].sort());
	expect(content.places.map(({ id }) => id)).toEqual([...PLACES]);
	const page = barePage(content);
	for (const { id, quotations } of content.places) {
		expect(quotations.length, id).toBeGreaterThan(0);
		expect(page).toContain(`popovertarget="${id}"`);
	}
	expect(page.match(/<blockquote>/g)).toHaveLength(
		content.places.reduce((sum, place) => sum + place.quotations.length, 0)
	);
});
