/** The names to orient by that show at zoom 6. */
export default async function run() {
	const file = new URL('../atlas/places.json', import.meta.url);
	const { places } = await (await fetch(file)).json();
	return places
		.filter(({ zoom }) => zoom <= 6)
		.map(({ text, kind }) => `${text} (${kind})`)
		.join('\n');
}
