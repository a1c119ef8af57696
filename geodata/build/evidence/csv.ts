/** CSV as RFC 4180 has it: CRLF after every record, fields quoted where they need it. */
export function toCsv(records: readonly (readonly string[])[]): string {
	return records.map((record) => `${record.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
	return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
