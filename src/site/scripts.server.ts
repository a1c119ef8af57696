/** The scripts that pages name, while they are prerendered or developed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dev } from '$app/environment';
import type { PageScript } from '$lib/components/script';
import { LEVELS, SCRIPTS, type Scripts } from './vite/files';

/** While the site is developed, modules are served as they stand. */
function developed(): Scripts {
	const known = (url: string) => ({
		url,
		sha256: createHash('sha256')
			.update(readFileSync(`static/${url}`))
			.digest('hex')
	});
	const at = (file: string): PageScript => ({ file, imports: [], styles: [] });
	return {
		scripts: {
			explorer: at('src/lib/app/main.ts'),
			frame: at('src/lib/frame/main.ts'),
			find: at('src/lib/find/main.ts'),
			live: at('src/lib/map/live.ts'),
			share: at('src/lib/share/main.ts'),
			verify: at('src/lib/verify/main.ts')
		},
		worker: '',
		levels: LEVELS.map(({ name, ...level }) => ({
			...level,
			map: known(`atlas/map${name}.topojson`),
			ground: known(`atlas/ground${name}.topojson`)
		})),
		// Without a build the live map finds nothing to draw.
		drawing: { url: 'atlas/drawing.json', sha256: '' },
		hand: '',
		words: 'src/lib/components/words.ts'
	};
}

let made: Scripts | undefined;

function scripts(): Scripts {
	if (dev) return developed();
	if (!existsSync(SCRIPTS)) throw new Error(`${SCRIPTS} is missing: run "npm run build".`);
	return (made ??= JSON.parse(readFileSync(SCRIPTS, 'utf8')) as Scripts);
}

/** One script by its name. */
export function script(name: string): PageScript {
	const found = scripts().scripts[name];
	if (!found) throw new Error(`There is no script "${name}".`);
	return found;
}

/** The style sheet of the words. */
export const wordsStyle = (): string => scripts().words;

/** The live map's program and files, the levels of its lines, and what drags the picture before. */
export function liveFiles() {
	const { file, imports } = script('live');
	const { worker, levels, drawing, hand } = scripts();
	return {
		live: { program: file, drawing, files: [...imports, ...(worker ? [worker] : [])] },
		...{ levels, hand }
	};
}
