import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './run.ts';

const DIRECTIVE = /^['"]use client['"]/;

const src = join(root, 'src');
const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const read = (path: string) => readFileSync(path, 'utf8');
const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

function fail(offenders: readonly string[], what: string): void {
  if (offenders.length > 0) throw new Error(`${what}: ${offenders.join(', ')}`);
}

/** React frameworks need the directive in the file itself; a bundler that moves code would lose it. */
function checkDirectives(): void {
  const lost = filesOf(src).filter((path) => {
    const built = join(dist, path.replace(/\.tsx?$/, '.js'));
    if (!/\.tsx?$/.test(path) || !existsSync(built)) return false;
    return DIRECTIVE.test(read(join(src, path))) !== DIRECTIVE.test(read(built));
  });
  fail(lost, "These lost or gained 'use client' in the build");
}

/** Whether a module calls something when it loads: bundlers must not leave it out then. */
function actsOnLoad(path: string): boolean {
  const { statements } = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, false);
  return statements.some((each) => ts.isExpressionStatement(each) && ts.isCallExpression(each.expression));
}

/** Apps' bundlers leave out what they do not use, and rely on the manifest for what they must not. */
function checkSideEffects(): void {
  const ours = filesOf(dist).filter((path) => path.endsWith('.js') && !/vendor|chatkitty-embed\//.test(path));
  const acting = ours.filter((path) => actsOnLoad(join(dist, path))).map((path) => `./dist/${path}`);
  const declared = new Set<string>(manifest.sideEffects.filter((pattern: string) => pattern.endsWith('.js')));
  fail(
    acting.filter((path) => !declared.has(path)),
    'These do something when they load: name them in sideEffects',
  );
  fail(
    [...declared].filter((path) => !acting.includes(path)),
    'These do nothing when they load: take them out of sideEffects',
  );
}

/** Where types say `any`, an editor says nothing. Inferred ones come from elsewhere unseen. */
function checkTypes(): void {
  const saysAny = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.AnyKeyword || Boolean(ts.forEachChild(node, saysAny));
  const declarations = filesOf(dist).filter((path) => path.endsWith('.d.ts'));
  fail(
    declarations.filter((path) =>
      saysAny(ts.createSourceFile(path, read(join(dist, path)), ts.ScriptTarget.Latest)),
    ),
    'These say `any`',
  );
}

/** A stack trace in an app should lead to our source, whole and without a fetch. */
function checkSourceMaps(): void {
  const maps = filesOf(dist).filter((path) => path.endsWith('.js.map') && !path.includes('.css_inline'));
  const broken = maps.filter((path) => {
    const { sources, sourcesContent } = JSON.parse(read(join(dist, path)));
    const isLinked = read(join(dist, path.replace(/\.map$/, ''))).includes('//# sourceMappingURL=');
    return !isLinked || sources.length !== sourcesContent?.filter(Boolean).length;
  });
  fail(broken, 'These source maps are not linked, or lack their sources');
  const mapped = new Set(maps.map((path) => path.replace(/\.js\.map$/, '')));
  const unmapped = filesOf(src)
    .map((path) => path.replace(/\.tsx?$/, ''))
    .filter((path) => existsSync(join(dist, `${path}.js`)) && !mapped.has(path) && hasCode(path));
  fail(unmapped, 'These have no source map');
}

/** Entries only list names, and the styles' text is written by the build: neither needs a map. */
function hasCode(path: string): boolean {
  const lines = read(join(dist, `${path}.js`)).split('\n');
  return lines.some((line) => !/^((import|export) .*;)?$/.test(line));
}

/** Checks what a bundler and a debugger rely on in the built files. */
export function checkDist(): void {
  checkDirectives();
  checkSideEffects();
  checkTypes();
  checkSourceMaps();
}
