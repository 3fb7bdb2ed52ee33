import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !file.startsWith('embed'))
  .map((file) => join('src', file));
const sheets = files.map((file) => ({ file, css: withoutComments(readFileSync(file, 'utf8')) }));

const baseTokens = [
  'accent',
  'background',
  'foreground',
  'danger',
  'presence',
  'radius',
  'spacing',
  'font-family',
];
const physical =
  /^\s*((margin|padding|border|inset)-(left|right|top|bottom)|left|right|top|bottom|(min-|max-)?(width|height)|(text-align|float):\s*(left|right))\b/m;

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** What stands before each brace: selectors and at-rules. */
function preludes(css: string): string[] {
  return [...css.matchAll(/([^{};]+)\{/g)].map(([, prelude]) => (prelude ?? '').trim());
}

/** The blocks that are not inside another one. */
function outermost(css: string): string[] {
  let depth = 0;
  let prelude = '';
  const found: string[] = [];
  for (const character of css) {
    if (character === '{' && depth++ === 0) found.push(prelude.trim());
    if (character === '}') depth--;
    prelude = '{};'.includes(character) ? '' : prelude + character;
  }
  return found;
}

function each(find: (css: string, file: string) => readonly string[]): string[] {
  return sheets.flatMap(({ file, css }) => find(css, file).map((fault) => `${file}: ${fault}`));
}

it('finds the stylesheets', () => {
  expect(files).toContain('src/theme/tokens.css');
});

it('keeps every rule in our layer, so that any rule of the app wins', () => {
  const faults = each((css) => outermost(css).filter((rule) => !/^@layer chatkitty(\.ui)?$/.test(rule)));
  expect(faults).toEqual([]);
});

it('selects nothing but our own classes', () => {
  const isOurs = (prelude: string) => /^@|^(from|to|[\d.%,\s]+)$/.test(prelude) || prelude.includes('.ck-');
  expect(each((css) => preludes(css).filter((prelude) => !isOurs(prelude)))).toEqual([]);
});

it('brings no font, no picture and no animation under a name that is not ours', () => {
  const foreign = /url\(|@font-face|https?:|@keyframes (?!ck-)\S*/g;
  expect(each((css) => css.match(foreign) ?? [])).toEqual([]);
});

it('knows colours only in the theme', () => {
  const rawColour = /#[\da-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lab|lch)\((?!from)[^)]*\)/gi;
  const faults = each((css, file) => (file.startsWith('src/theme/') ? [] : (css.match(rawColour) ?? [])));
  expect(faults).toEqual([]);
});

it('lays out by logical properties, so that right-to-left needs no second sheet', () => {
  expect(each((css) => css.split('\n').filter((line) => physical.test(line)))).toEqual([]);
});

it('uses only tokens that somebody sets', () => {
  const all = sheets.map(({ css }) => css).join('\n');
  const declared = new Set([...all.matchAll(/(--_?ck-[\w-]+)\s*:/g)].map(([, name]) => name));
  for (const token of baseTokens) declared.add(`--ck-${token}`);
  // A token with a fallback may be left unset: that is how an element's own style hands in a number.
  const used = each((css) => [...css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].map(([, name]) => name ?? ''));
  expect(used.filter((use) => !declared.has(use.split(': ')[1] ?? ''))).toEqual([]);
});

it('never declares a base token, since an inner root would reset the one the app has set', () => {
  const declarations = new RegExp(`--ck-(${baseTokens.join('|')})\\s*:`, 'g');
  expect(each((css) => css.match(declarations) ?? [])).toEqual([]);
});

it('uses light-dark() only in the theme, under the condition that keeps bundlers from rewriting it', () => {
  const guard = '@supports (color: light-dark(#fff, #000)) {';
  const isGuarded = (css: string) => css.indexOf(guard) >= 0 && css.indexOf(guard) < css.indexOf('--');
  const faults = sheets.filter(
    ({ file, css }) => css.includes('light-dark(') && !(file.startsWith('src/theme/') && isGuarded(css)),
  );
  expect(faults.map(({ file }) => file)).toEqual([]);
});
