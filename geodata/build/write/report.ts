/** What the build prints when it is done. */
import { brotliCompressSync } from 'node:zlib';
import type { Atlas } from '../../../src/lib/atlas/types.ts';
import type { Files } from './files.ts';

/** The files whose size a reader waits for. */
const PAGES_LOAD = /^((map|ground).*\.topojson|(atlas|ground|places|locator)\.json)$/;

/** Each feature with its measures, each file with its size, and the version. */
export function report(atlas: Atlas, files: Files): string {
	const features = atlas.features.map(({ id, measures }) => {
		const shown = measures.map(
			({ label, value, unit, digits }) => `${label} ${value.toFixed(digits)} ${unit}`
		);
		return `  ${id}${shown.length > 0 ? `: ${shown.join('; ')}` : ''}`;
	});
	const sizes = Object.entries(files).map(([name, text]) => {
		const raw = Buffer.byteLength(text);
		const packed = PAGES_LOAD.test(name) ? brotliCompressSync(text).length : 0;
		return `  ${name}: ${kilobytes(raw)} kB${packed > 0 ? `, ${kilobytes(packed)} kB brotli` : ''}`;
	});
	return [
		`Atlas ${atlas.version}`,
		`${atlas.features.length} features`,
		...features,
		`${sizes.length} files in static/atlas`,
		...sizes
	].join('\n');
}

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}
