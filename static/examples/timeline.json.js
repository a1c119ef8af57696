/** What the documents date to the day. */
export default async function run() {
	const file = new URL('../atlas/timeline.json', import.meta.url);
	const events = await (await fetch(file)).json();
	return events
		.filter(({ precision }) => precision === 'day')
		.map(({ when, text }) => `${when.label}: ${text}`)
		.join('\n');
}
