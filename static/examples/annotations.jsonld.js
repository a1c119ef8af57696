/** Where in the documents the Aras is spoken of: character positions in the canonical text. */
export default async function run() {
	const file = new URL('../atlas/annotations.jsonld', import.meta.url);
	const { items } = await (await fetch(file)).json();
	return items
		.filter(({ body }) => body.endsWith(':aras'))
		.flatMap(({ target }) => target)
		.map(({ source, selector: [, { start, end }] }) => `${source}: ${start}–${end}`)
		.join('\n');
}
