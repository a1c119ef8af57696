/** How many passages each status has. */
export default async function run() {
	const file = new URL('../atlas/passages.csv', import.meta.url);
	const text = await (await fetch(file)).text();
	// A field may be quoted, and then hold commas, line ends and doubled quotes.
	const rows = text.match(/(?:"(?:[^"]|"")*"|[^"\r])+/g).map((row) => row.trim());
	const [head, ...records] = rows
		.filter(Boolean)
		.map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
	const count = {};
	for (const record of records) {
		const status = record[head.indexOf('status')];
		count[status] = (count[status] ?? 0) + 1;
	}
	return Object.entries(count)
		.map(([status, number]) => `${status}: ${number}`)
		.join('\n');
}
