import { content } from '$site/content.server';
import { script } from '$site/scripts.server';

export function load() {
	const { documents, passages } = content();
	return {
		script: script('verify'),
		documents: documents.map(({ id, short, sha256 }) => ({
			...{ id, short, sha256 },
			quotations: passages.filter(({ document }) => document === id).length
		}))
	};
}
