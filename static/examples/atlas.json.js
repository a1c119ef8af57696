/** What each document says of Nakhchivan, and how firmly. */
export default async function run() {
	const file = new URL('../atlas/atlas.json', import.meta.url);
	const { passages } = await (await fetch(file)).json();
	return passages
		.filter(({ features }) => features.includes('nakhchivan'))
		.map(({ document, voice, status }) => `${document}: ${voice}, ${status}`)
		.join('\n');
}
