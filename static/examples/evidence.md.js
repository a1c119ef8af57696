/** How many quotations it holds, and one of them with all that belongs to it. */
export default async function run() {
	const file = new URL('../atlas/evidence.md', import.meta.url);
	const text = await (await fetch(file)).text();
	// A quotation and what is told of it stand under a heading with the passage's id.
	const entries = text.split(/^### /m).filter((entry) => entry.includes('- Status: '));
	return `${entries.length} quotations, such as\n\n${entries[0].trim()}`;
}
