/** The tests beside the code that is mutated, without the pages. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
	root,
	resolve: { alias: { $lib: `${root}src/lib`, $site: `${root}src/site` } },
	test: {
		include: [
			'geodata/build/check/*.test.ts',
			'src/lib/quotes/*.test.ts',
			'src/lib/view/*.test.ts',
			'src/lib/embed/messages.test.ts'
		],
		environment: 'node',
		// Mutated code is slower, and so is a machine with something else to do.
		testTimeout: 60_000
	}
});
