/** The bare page: a prerendered SVG and native popovers in one HTML, with no script at all. */
import type { Geometry, Position } from 'geojson';
import { boxOf, project } from '../../../src/lib/geo/mercator.ts';
import type { Bbox } from '../../../src/lib/geo/types.ts';
import type { Content, Place } from '../content.ts';
import { DOT, FILLS, PAGE_CSS, STROKES } from './look.ts';

/** Units across the map's bounds, as in the atlas's own picture. */
const UNITS = 3000;

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as HTML shows it. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => MARKS[mark]!);

/** Degrees to the picture's units, from the top left corner of its bounds. */
function frame(bounds: Bbox): (at: Position) => [number, number] {
	const box = boxOf(bounds);
	return ([lng, lat]) => {
		const [x, y] = project([lng!, lat!]);
		return [x - box.x, y - box.y].map((part) => Math.round((part * UNITS) / box.width)) as [
			number,
			number
		];
	};
}

/** One line or ring as path data in relative whole units; repeated places are left out. */
function linePath(line: Position[], at: (place: Position) => [number, number]): string {
	let [x, y] = at(line[0]!);
	let path = `M${x} ${y}l`;
	for (const place of line.slice(1)) {
		const [nextX, nextY] = at(place);
		if (nextX === x && nextY === y) continue;
		path += `${nextX - x} ${nextY - y} `;
		[x, y] = [nextX, nextY];
	}
	return path.trimEnd().replaceAll(' -', '-');
}

/** A geometry's lines or rings. */
function linesOf(geometry: Geometry): Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates];
	if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon')
		return geometry.coordinates;
	if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
	throw new Error(`No path for ${geometry.type}.`);
}

function popover({ id, name, summary, quotations }: Place, content: Content): string {
	const figures = quotations.map((index) => {
		const { words, voice, status, document } = content.quotations[index]!;
		const caption = `${voice} (${status}). ${document}`;
		return `<figure><blockquote>${escape(words)}</blockquote><figcaption>${escape(caption)}</figcaption></figure>`;
	});
	return `<article id="${id}" popover><h2>${escape(name)}</h2><p>${escape(summary)}</p>${figures.join('')}</article>`;
}

/** The whole page. */
export function barePage(content: Content): string {
	const at = frame(content.bounds);
	const box = boxOf(content.bounds);
	const height = (UNITS * box.height) / box.width;
	const paths = content.map.features.map(({ geometry, properties: { id } }) => {
		const { color, width } = STROKES[id]!;
		const d = linesOf(geometry).map((line) => linePath(line, at));
		return `<path fill="${FILLS[id] ?? 'none'}" stroke="${color}" stroke-width="${width}" d="${d.join('')}"/>`;
	});
	const dots = content.places.map((place) => {
		const [x, y] = at([...place.at]);
		const where = `--x:${x - UNITS / 2};--y:${y - Math.round(height / 2)}`;
		return `<button popovertarget="${place.id}" style="${where}" aria-label="${escape(place.name)}"></button>`;
	});
	const size = 2 * DOT.radius;
	const css =
		PAGE_CSS +
		'#map{position:relative;height:100%;overflow:hidden;container-type:size}' +
		`svg{width:100%;height:100%;overflow:visible}path{vector-effect:non-scaling-stroke}` +
		`button{--s:min(100cqw/${UNITS},100cqh/${height.toFixed(1)});position:absolute;box-sizing:content-box;` +
		`width:${size}px;height:${size}px;padding:0;border:${DOT.width}px solid ${DOT.line};border-radius:50%;` +
		`background:${DOT.color};translate:-50% -50%;` +
		'left:calc(50% + var(--x)*var(--s));top:calc(50% + var(--y)*var(--s))}' +
		'article{max-width:300px;max-height:240px;overflow:auto}';
	return (
		'<!doctype html><html lang="en"><meta charset="utf-8">' +
		'<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">' +
		`<title>${escape(content.title)}</title><style>${css}</style>` +
		`<div id="map"><svg viewBox="0 0 ${UNITS} ${height.toFixed(1)}">${paths.join('')}</svg>${dots.join('')}</div>` +
		content.places.map((place) => popover(place, content)).join('')
	);
}
