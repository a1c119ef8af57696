/** Every name of the river, each with its language. */
export default async function run() {
	const file = new URL('../atlas/places.lpf.json', import.meta.url);
	const { features } = await (await fetch(file)).json();
	const river = features.find((place) => place['@id'].endsWith(':aras'));
	return river.names.map(({ toponym, lang }) => `${toponym} (${lang})`).join('\n');
}
