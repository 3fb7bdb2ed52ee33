// @vitest-environment node
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const path = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

const entries = {
  '.': path('index.ts'),
  './hooks': path('hooks.ts'),
  './emulator': path('emulator/index.ts'),
  './emulator/node': path('emulator/node/index.ts'),
  './emulator/browser': path('emulator/browser/index.ts'),
  './testing': path('testing/index.ts'),
};

const program = ts.createProgram(Object.values(entries), {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();

interface PublicName {
  name: string;
  isValue: boolean;
  doc: string;
  hasExample: boolean;
}

function publicNames(file: string): PublicName[] {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return (module ? checker.getExportsOfModule(module) : []).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    return {
      name: exported.name,
      isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
      doc: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      hasExample: symbol.getJsDocTags(checker).some(({ name }) => name === 'example'),
    };
  });
}

/** `.` is `index`, `./emulator/node` is `emulator-node`. */
function listName(entry: string): string {
  return entry === '.' ? 'index' : entry.slice('./'.length).replaceAll('/', '-');
}

describe.each(Object.entries(entries))('public names of %s', (entry, file) => {
  const names = publicNames(file);

  it('are these', async () => {
    const list = names.map(({ name, isValue }) => (isValue ? name : `type ${name}`)).sort();

    await expect(`${list.join('\n')}\n`).toMatchFileSnapshot(
      `__snapshots__/publicApi/${listName(entry)}.txt`,
    );
  });

  it('each have a docstring', () => {
    expect(names.filter(({ doc }) => doc.trim() === '').map(({ name }) => name)).toEqual([]);
  });

  it('show a complete example where they are hooks or components', () => {
    const shown = names.filter(({ name, isValue }) => isValue && /^(use[A-Z]|[A-Z][a-z])/.test(name));

    expect(shown.filter(({ hasExample }) => !hasExample).map(({ name }) => name)).toEqual([]);
  });
});
