/** What has changed, as an Atom feed (RFC 4287): versions from the changelog, and corrections of frozen frames. */
import type { Correction } from './frozen/corrections';

interface Entry {
	/** A URN that stays. */
	readonly id: string;
	readonly title: string;
	/** ISO 8601 day. */
	readonly day: string;
	/** Path from the site's root. */
	readonly path: string;
	/** One paragraph each. */
	readonly lines: readonly string[];
}

/** A section's title, with its day but for what is not released yet. */
const SECTION = /^## (?:(Unreleased)|(\S+) \((\d{4}-\d\d-\d\d)\))\n([^]*?)(?=^## |$(?![^]))/gmu;

/**
 * @param changelog its text. What is not released yet is that of the content's version.
 * @param version begins with its day: "2026-11-22-19d80c36".
 * @throws Error where no section of the changelog has a title as expected.
 */
export function feedOf(
	changelog: string,
	version: string,
	corrections: readonly Correction[],
	origin: string
): string {
	const versions = [...changelog.matchAll(SECTION)].map(
		([, unreleased, name, day, body]): Entry => ({
			id: unreleased ? `urn:aras-atlas:version:${version}` : `urn:aras-atlas:release:${name}`,
			title: unreleased ? `Version of ${version.slice(0, 10)}` : `Release ${name}`,
			day: day ?? version.slice(0, 10),
			path: '/',
			lines: [...body!.matchAll(/^- (.+)$/gmu)].map(([, line]) => line!)
		})
	);
	if (versions.length === 0)
		throw new Error(
			'CHANGELOG.md has no section; give it "## Unreleased" or "## 1.0.0 (2026-01-31)".'
		);
	const corrected = corrections.map(({ version, frames, date, note, page }): Entry => ({
		id: `urn:aras-atlas:correction:${version}:${date}:${frames.join('+')}`,
		title: `Correction of the version of ${version.slice(0, 10)}: ${frames.join(', ')}`,
		day: date,
		path: page,
		lines: [note]
	}));
	const entries = [...versions, ...corrected].sort((a, b) => (a.day < b.day ? 1 : -1));
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>urn:aras-atlas:feed</id>
<title>Aras Atlas: versions and corrections</title>
<author><name>Aras Atlas</name></author>
<link rel="self" type="application/atom+xml" href="${escape(origin)}/feed.atom"/>
<link href="${escape(origin)}/"/>
<updated>${entries[0]!.day}T00:00:00Z</updated>
${entries.map((entry) => entryOf(entry, origin)).join('\n')}
</feed>
`;
}

function entryOf({ id, title, day, path, lines }: Entry, origin: string): string {
	const html = `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;
	return `<entry>
<id>${escape(id)}</id>
<title>${escape(title)}</title>
<updated>${day}T00:00:00Z</updated>
<link href="${escape(origin + path)}"/>
<content type="html">${escape(html)}</content>
</entry>`;
}

const escape = (text: string) => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
