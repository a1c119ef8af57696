/** The credits that a map made of this data has to show. */
export default async function run() {
	const file = new URL('../atlas/datasets.json', import.meta.url);
	const datasets = await (await fetch(file)).json();
	return datasets.map(({ credit, licence }) => `${credit}, ${licence}`).join('\n');
}
