import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	// Short names for scopes: every element carries one, and every page its styles.
	compilerOptions: { cssHash: ({ hash, css }) => `_${hash(css).slice(0, 5)}` },
	kit: {
		// `npm run build` makes the pages aside, compresses them, and puts them in their place.
		adapter: adapter({ strict: true, pages: process.env.ATLAS_ASIDE ?? 'build' }),
		alias: { $site: 'src/site' },
		// Relative links, so that the built site works under any path.
		paths: { base: process.env.ATLAS_BASE ?? '', relative: true },
		inlineStyleThreshold: 40_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Where a name stands on the map is written on it.
				'style-src-attr': ['unsafe-inline'],
				'worker-src': ['self', 'data:'],
				'connect-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		},
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			origin: process.env.ATLAS_ORIGIN ?? 'http://localhost:4173'
		}
	}
};
