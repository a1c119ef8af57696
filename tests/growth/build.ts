/** Builds one gazetteer in a process of its own and says what it took: `jiti tests/growth/build.ts <input> <output>`. */
import { buildGazetteer } from '../../geodata/build/gazetteer/index.ts';

const [input, output] = process.argv.slice(2) as [string, string];
const before = process.cpuUsage();
const start = performance.now();
const { index, problems } = buildGazetteer(input, output, new Set());
if (!index) throw new Error(problems.join('\n'));
const { user, system } = process.cpuUsage(before);
console.log(
	JSON.stringify({
		cpuMs: Math.round((user + system) / 1000),
		wallMs: Math.round(performance.now() - start),
		peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
		shards: index.shards,
		lastZoom: index.zooms[1]
	})
);
