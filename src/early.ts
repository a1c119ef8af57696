/**
 * When the explorer asks for its scripts and for the live map's files: its own scripts would ask for
 * the latter two round trips later.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { COMES_BY_ITSELF } from './routes/means';

/** What Vite notes of a built file; paths from the site's root. */
interface Built {
	readonly file: string;
	readonly name?: string;
	readonly css?: readonly string[];
	readonly assets?: readonly string[];
}
export type Manifest = Readonly<Record<string, Built>>;

/** How a browser is to ask for a file, so that the page's own request finds it there. */
type Ask = readonly [as: '' | 'fetch' | 'style', href: string];

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** The manifest of the site that is being built; `null` while it is developed. */
export const readManifest = (): Manifest | null =>
	existsSync(MANIFEST) ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest) : null;

/** The files of the live map as the site's root names them, in the order of their use. Throws where the build has none of them by its name. */
export function filesOf(manifest: Manifest): Ask[] {
	const all = Object.values(manifest);
	const assets = all.flatMap((built) => built.assets ?? []);
	const live = all.find(({ name, css }) => name === 'live' && css);
	const data = assets.find((file) => /\/map\.[^/]*\.topojson$/.test(file));
	if (!live || !data)
		throw new Error(`${MANIFEST} lacks a file of the live map: correct the names in src/early.ts.`);
	return [
		['', `./${live.file}`],
		['fetch', `./${data}`],
		...live.css!.map((sheet) => ['style', `./${sheet}`] as const)
	];
}

const PRELOAD = /[ \t]*<link href="([^"]+)" rel="modulepreload">\n?/g;

/** Where a page's picture is drawn; a page may have none. */
const DRAWN = /<span id="[a-z0-9-]+-drawn" hidden(="")?><\/span>/;

/**
 * The page with its preloads asked for by a script once something of it is painted, and `live` with
 * them where the live map comes by itself; the page's policy allows the script. Asked for at once they
 * would share link and processor with the page; at its end, they would wait until all of it is laid out.
 * Only the live map's program, which takes longest, is asked for at once: the page is here before it begins to come.
 * The script stands behind the picture, and leaves no trace for the page's own to stumble over: a
 * browser pauses to paint after a script, so that the picture is seen before all else is laid out.
 */
export function askEarly(html: string, live: readonly Ask[] = []): string {
	const own = [...html.matchAll(PRELOAD)].map(([, href]) => ['', href!] as const);
	const head = html.indexOf('</head>');
	if (!own.length || head < 0) return html;
	const script =
		`{const[program,...live]=${COMES_BY_ITSELF}?${JSON.stringify(live)}:[],` +
		`ask=([as,href])=>document.head.append(Object.assign(document.createElement('link'),` +
		`{rel:as?'preload':'modulepreload',as,href,crossOrigin:''}));if(program)ask(program);` +
		`new PerformanceObserver((list,all)=>{` +
		`if(!list.getEntriesByName('first-contentful-paint').length)return;all.disconnect();` +
		`for(const file of[...${JSON.stringify(own)},...live])ask(file)}).observe({type:'paint',buffered:true});` +
		`document.currentScript.remove()}`;
	const hash = createHash('sha256').update(script).digest('base64');
	const drawn = DRAWN.exec(html);
	const at = drawn ? drawn.index + drawn[0].length : head;
	return (
		html.slice(0, head).replace(PRELOAD, '').replace("script-src 'self'", `$& 'sha256-${hash}'`) +
		html.slice(head, at) +
		`<script>${script}</script>` +
		html.slice(at)
	);
}
