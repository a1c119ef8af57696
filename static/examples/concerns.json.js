/** Each concern with whose words state it. */
export default async function run() {
	const file = new URL('../atlas/concerns.json', import.meta.url);
	const concerns = await (await fetch(file)).json();
	return concerns.map(({ title, voice }) => `${title} (${voice})`).join('\n');
}
