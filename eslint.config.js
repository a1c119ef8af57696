import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Imports go one way: a room may import those that stand after it in its row, and its own. */
const MAY = {
	geo: [],
	dom: [],
	atlas: ['geo'],
	style: ['atlas', 'geo'],
	view: ['atlas', 'geo'],
	quotes: ['atlas', 'geo'],
	trusted: [],
	picture: ['style', 'view', 'atlas', 'geo'],
	embed: ['view', 'atlas', 'geo'],
	map: ['trusted', 'picture', 'style', 'view', 'atlas', 'geo'],
	components: ['picture', 'embed', 'style', 'view', 'atlas', 'geo'],
	gazetteer: ['components', 'map', 'style', 'view', 'atlas', 'geo'],
	find: ['dom', 'gazetteer', 'components', 'view', 'atlas', 'geo'],
	timeline: ['dom', 'components', 'view', 'atlas', 'geo'],
	app: [
		'dom',
		'timeline',
		'find',
		'gazetteer',
		'map',
		'picture',
		'embed',
		'style',
		'view',
		'atlas',
		'geo'
	],
	verify: ['dom', 'app', 'trusted', 'quotes', 'components', 'embed', 'view', 'atlas', 'geo'],
	share: ['dom', 'app', 'components', 'embed', 'view', 'atlas', 'geo'],
	frame: ['app', 'components', 'picture', 'embed', 'view', 'atlas', 'geo']
};

const GEODATA = {
	regex: '(^|/)geodata(/|$)',
	message: 'The site reads what the geodata build wrote into static/atlas, never geodata/ itself.'
};
const MAPLIBRE = {
	regex: '^maplibre-gl(/|$)',
	message: 'Only src/lib/map imports maplibre-gl, so that pages work without it.'
};
const ROUTES = {
	regex: '(^|/)(routes|site)/|^\\$(site|app|env)(/|$)|^@sveltejs/kit',
	message: 'The library knows no page, no server and no SvelteKit.'
};
const SRC_BUT_DATA = {
	regex: '^\\$|(^|/)src/(?!lib/(geo|atlas|quotes|gazetteer)/)',
	message:
		'The geodata build may import src/lib/geo, atlas, quotes and gazetteer only, by relative path.'
};

/** An import of one of the folders of `src/lib`, however it is written. */
function folders(names) {
	// `$lib/map/x`, `../map/x`, `./../map/x`, `../../lib/map/x`, `/src/lib/map/x`
	const start = '(\\$lib|/?src/lib|(\\./([^/]+/)*)?\\.\\.)';
	return {
		regex: `^${start}(/.*)?/(${names.join('|')})(/|$)`,
		message: 'This import goes up or sideways; see "Imports go one way" in eslint.config.js.'
	};
}

/** The rules that refuse some imports: static, re-exported, dynamic and of types. */
function refuse(patterns, syntax = []) {
	// A slash would end a regular expression inside a selector.
	const selector = ({ regex, message }) => ({
		selector: `:matches(ImportExpression, TSImportType)[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
		message
	});
	return {
		'no-restricted-imports': ['error', { patterns }],
		'no-restricted-syntax': ['error', ...patterns.map(selector), ...syntax]
	};
}

const MARKUP_SETTERS = '^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe)$';
const MARKUP = [
	`MemberExpression[property.name=/${MARKUP_SETTERS}/]`,
	`MemberExpression[property.value=/${MARKUP_SETTERS}/]`,
	'SvelteDirective[kind="Binding"][key.name.name="innerHTML"]'
].map((selector) => ({
	selector,
	message: 'Markup from strings can carry script: build elements.'
}));

/** One folder of the site and what its files may not import. Tests may import anything. */
const zone = (folder, patterns) => ({
	files: [`${folder}/**/*.{ts,js,svelte}`],
	ignores: ['**/*.test.ts'],
	rules: refuse([GEODATA, ...patterns], MARKUP)
});

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build*/', 'static/', 'test-results/', '**/node_modules/'] },
	ts.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// `const { left, ...rest } = x` leaves a field out.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// The twin that knows that `$props` and `$derived` are never reassigned.
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// Addresses are relative here, made by pure modules; a browser test opens the site under a path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	zone('src', [MAPLIBRE]),
	zone('src/lib', [MAPLIBRE, ROUTES]),
	...Object.entries(MAY).map(([name, may]) => {
		const refused = Object.keys(MAY).filter((other) => other !== name && !may.includes(other));
		return zone(`src/lib/${name}`, [
			// What the gazetteer puts on the map it puts there itself.
			...(['map', 'gazetteer'].includes(name) ? [] : [MAPLIBRE]),
			ROUTES,
			...(refused.length ? [folders(refused)] : [])
		]);
	}),
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts', '**/*.fixture.ts'],
		rules: { 'max-lines': ['error', { max: 180 }] }
	},
	{
		files: ['src/routes/*.{ts,svelte}'],
		ignores: ['src/routes/+*'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'Program',
					message: 'Here stand pages only: what they share stands in src/site.'
				}
			]
		}
	},
	{
		files: ['geodata/build/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: refuse([SRC_BUT_DATA, MAPLIBRE])
	}
);
