/** How many lines this level of detail is made of, and of how many points. */
export default async function run() {
	const file = new URL('../atlas/map-mid.topojson', import.meta.url);
	const { arcs } = await (await fetch(file)).json();
	const points = arcs.reduce((sum, arc) => sum + arc.length, 0);
	return `${arcs.length} lines, ${points} points`;
}
