import { readFileSync, statSync } from 'node:fs';
import { content } from '$site/content.server';
import { FILES } from './files';

export function load() {
	const { datasets, version } = content();
	const files = FILES.map((file) => ({
		...file,
		kilobytes: Math.ceil(statSync(`static/atlas/${file.name}`).size / 1000),
		// The code shown is the code that runs.
		example: readFileSync(`static/examples/${file.name}.js`, 'utf8')
	}));
	return { datasets, version, files };
}
