/** The documents, as a reference list begins. */
export default async function run() {
	const file = new URL('../atlas/documents.json', import.meta.url);
	const documents = await (await fetch(file)).json();
	return documents.map(({ title, publisher }) => `${title}. ${publisher}.`).join('\n');
}
