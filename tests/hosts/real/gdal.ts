/** GDAL reads every published layer, and finds every polygon valid, at every level of detail. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

function ogrinfo(...args: string[]): string {
	const { status, stdout, stderr } = spawnSync('ogrinfo', ['-ro', '-q', ...args], {
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`ogrinfo ${args.join(' ')}: ${stderr}`);
	return stdout;
}

/** @param folder holds the published data. Returns problems, and tells what was read. */
export function checkGeometry(folder: string): string[] {
	const files = readdirSync(folder).filter((name) => /\.(topo|geo)json$/.test(name));
	const problems: string[] = [];
	let shapes = 0;
	for (const file of files) {
		const path = join(folder, file);
		const layers = [...ogrinfo(path).matchAll(/^\d+: (\S+)/gm)].map(([, name]) => name!);
		if (layers.length === 0) problems.push(`${file}: no layer`);
		for (const layer of layers) {
			const query = (what: string, where: string) =>
				ogrinfo(path, '-dialect', 'sqlite', '-sql', `SELECT ${what} FROM "${layer}" ${where}`);
			const count = Number(/n \(Integer\) = (\d+)/.exec(query('COUNT(*) AS n', ''))?.[1]);
			if (!count) problems.push(`${file}: ${layer}: nothing in it`);
			shapes += count || 0;
			const reasons = query(
				'id, ST_IsValidReason(geometry) AS why',
				'WHERE geometry IS NULL OR ST_IsValid(geometry) <> 1'
			);
			for (const [, reason] of reasons.matchAll(/why \(String\) = (.*)/g))
				problems.push(`${file}: ${layer}: ${reason}`);
		}
	}
	console.log(`GDAL read ${shapes} shapes in ${files.length} files.`);
	return problems;
}
