/** Files that the tests write into the repository: in the form that lint asks for. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

export async function writeFormatted(path: string, content: string): Promise<void> {
	const config = await resolveConfig(path);
	writeFileSync(path, await format(content, { ...config, filepath: path }));
}
