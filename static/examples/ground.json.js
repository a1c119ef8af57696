/** The images of the relief, with the boxes on which they lie. */
export default async function run() {
	const file = new URL('../atlas/ground.json', import.meta.url);
	const { relief } = await (await fetch(file)).json();
	return relief.map(({ file, bounds }) => `${file}: ${bounds.join(', ')}`).join('\n');
}
