import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** What an app may import, and the source it comes from. */
export const entries = {
  '.': `${root}src/index.ts`,
  './hooks': `${root}src/hooks.ts`,
  './suspense': `${root}src/suspense.ts`,
  './embed': `${root}src/embed/index.ts`,
  './emulator': `${root}src/emulator/index.ts`,
  './emulator/node': `${root}src/emulator/node/index.ts`,
  './emulator/browser': `${root}src/emulator/browser/index.ts`,
  './testing': `${root}src/testing/index.ts`,
};

export type Entry = keyof typeof entries;

const { compilerOptions } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config;

const options: ts.CompilerOptions = {
  ...ts.convertCompilerOptionsFromJson(compilerOptions, root).options,
  types: ['node', 'vite/client'],
  // A sample shows a thing being made, and need not use it.
  noUnusedLocals: false,
  noUnusedParameters: false,
  paths: {
    'chatkitty-react/styles.css': [`${root}src/theme/layers.css`],
    ...Object.fromEntries(
      Object.entries(entries).map(([entry, file]) => [`chatkitty-react${entry.slice('.'.length)}`, [file]]),
    ),
  },
};

// Parsing is most of the work, and no file changes while the tests run.
const parsed = new Map<string, ts.SourceFile | undefined>();

/** A program with the project's own settings and the entries under their published names. */
export function createProgram(files: string[], virtual: ReadonlyMap<string, string> = new Map()): ts.Program {
  const host = ts.createCompilerHost(options);
  return ts.createProgram(files, options, {
    ...host,
    fileExists: (file) => virtual.has(file) || existsSync(file),
    readFile: (file) => virtual.get(file) ?? host.readFile(file),
    getSourceFile: (file, version) => {
      const text = virtual.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, version);
      if (!parsed.has(file)) parsed.set(file, host.getSourceFile(file, version));
      return parsed.get(file);
    },
  });
}

/** Type-checks modules, of which some may exist only as text; what is wrong by path, relative to the project. */
export function typecheck(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const virtual = new Map([...texts].map(([path, text]) => [`${root}${path}`, text]));
  const program = createProgram([...virtual.keys()], virtual);
  return new Map([...texts.keys()].map((path) => [path, mistakesIn(program, `${root}${path}`)]));
}

function mistakesIn(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText, start = 0 }) =>
      `${lineAt(source?.text ?? '', start)} ← ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}

function lineAt(text: string, position: number): string {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const end = text.indexOf('\n', position);
  return text.slice(start, end === -1 ? undefined : end).trim();
}
