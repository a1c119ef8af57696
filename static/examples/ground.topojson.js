/** How many lakes, rivers, railways and roads it holds. */
export default async function run() {
	const file = new URL('../atlas/ground.topojson', import.meta.url);
	const { objects } = await (await fetch(file)).json();
	return Object.entries(objects)
		.map(([name, { geometries }]) => `${name}: ${geometries.length}`)
		.join('\n');
}
