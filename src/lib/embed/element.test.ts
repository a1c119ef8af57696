/** The types that hosts are given, against the class and against a host's own script. */
import ts from 'typescript';
import { expect, expectTypeOf, test } from 'vitest';
import type { ArasMap as Declared } from '../../../static/aras-map';
import type { ArasMap } from './element';

/** What TypeScript, as strict as it can be, says of a script that uses the declared types. */
function complaints(script: string, ending: 'ts' | 'tsx' = 'ts'): string[] {
	const name = `${process.cwd()}/static/host.${ending}`;
	const host = ts.createCompilerHost({});
	const { getSourceFile, fileExists } = host;
	host.fileExists = (path) => path === name || fileExists(path);
	host.getSourceFile = (path, ...more) =>
		path === name
			? ts.createSourceFile(path, script, ts.ScriptTarget.ESNext)
			: getSourceFile(path, ...more);
	const program = ts.createProgram(
		[name],
		{
			strict: true,
			noEmit: true,
			skipDefaultLibCheck: true,
			target: ts.ScriptTarget.ES2022,
			module: ts.ModuleKind.ESNext,
			moduleResolution: ts.ModuleResolutionKind.Bundler,
			jsx: ts.JsxEmit.ReactJSX,
			types: []
		},
		host
	);
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

// `npm run check` judges this one: types are gone when it runs.
test('the class has what its types declare', () => {
	expectTypeOf<ArasMap>().toExtend<Omit<Declared, 'height'>>();
	expectTypeOf<keyof Declared>().toEqualTypeOf<Exclude<keyof ArasMap, LifeCycle>>();
});
type LifeCycle = 'connectedCallback' | 'disconnectedCallback' | 'attributeChangedCallback';

test('a host’s script knows the element and its event', () => {
	const good = `import type {} from './aras-map';
		const map = document.querySelector('aras-map')!;
		map.view = 'nato';
		map.height = 760;
		document.addEventListener('aras-feature', ({ detail }) => detail.id.toUpperCase());
		document.createElement('aras-map').addEventListener('aras-feature', (event) => event.detail.id);`;
	expect(complaints(good)).toEqual([]);
	const bad = `import type {} from './aras-map';
		document.createElement('aras-map').view = 7;
		document.addEventListener('aras-feature', ({ detail }) => detail.name);`;
	expect(complaints(bad)).toHaveLength(2);
});

test('React’s JSX knows the element, its attributes and its event', () => {
	const use = (attributes: string) =>
		complaints(
			`import type {} from './aras-map-react';
			export const map = <aras-map ${attributes}><a href="/">Words</a></aras-map>;`,
			'tsx'
		);
	expect(
		use(
			'view="nato" theme="dark" height={760} className="x" onaras-feature={(e) => e.detail.id.trim()}'
		)
	).toEqual([]);
	expect(use('view={7} theme="blue"')).toHaveLength(2);
	expect(use('onaras-feature={(e) => e.detail.name}')).toHaveLength(1);
});
