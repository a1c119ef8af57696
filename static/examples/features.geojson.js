/** The names of the lines on the map, with their lengths. */
export default async function run() {
	const file = new URL('../atlas/features.geojson', import.meta.url);
	const { features } = await (await fetch(file)).json();
	return features
		.flatMap(({ properties: { name, measures } }) =>
			measures.filter(({ id }) => id === 'length').map(({ value }) => `${name}: ${value} km`)
		)
		.join('\n');
}
