// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { type Entry, entries, typecheck } from './program.js';
import { publicNames } from './publicNames.js';

const project = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, project), 'utf8');

interface Example {
  title: string;
  code: string;
}

// What `./hooks` exports, `.` exports too: nothing is shown twice.
const shownEntries = (Object.keys(entries) as Entry[]).filter((entry) => entry !== './hooks');
const guides = ['README.md', ...readdirSync(new URL('stories/', project)).filter(isGuide).map(inStories)];

const examples = withoutDoubles([
  ...shownEntries.flatMap(docstringExamples),
  ...guides.flatMap(guideExamples),
]);
const importable = new Map([...sampleNames(), ...shownEntries.toReversed().flatMap(entryImports)]);

it.each(checkAll(examples))('compiles: %s', (_title, mistakes) => {
  expect(mistakes).toEqual([]);
});

/** Several entries may hand out one name. */
function withoutDoubles(all: Example[]): Example[] {
  return [...new Map(all.toReversed().map((one) => [one.code, one])).values()].toReversed();
}

function isGuide(file: string): boolean {
  return /\.mdx?$/.test(file);
}

function inStories(file: string): string {
  return `stories/${file}`;
}

function docstringExamples(entry: Entry): Example[] {
  return publicNames(entry).flatMap(({ name, examples: own, memberExamples }) => [
    ...titled(name, own),
    ...[...memberExamples].flatMap(([member, codes]) => titled(`${name}.${member}`, codes)),
  ]);
}

function guideExamples(path: string): Example[] {
  const fences = read(path).matchAll(/^```tsx?\n(.*?)^```/gms);
  return titled(
    path,
    [...fences].map(([, code = '']) => code),
  );
}

function titled(name: string, codes: string[]): Example[] {
  return codes.map((code, index) => ({ title: index === 0 ? name : `${name} (${index + 1})`, code }));
}

function entryImports(entry: Entry): [string, string][] {
  const from = `chatkitty-react${entry.slice('.'.length)}`;
  return publicNames(entry).map(({ name, isValue }) => [
    name,
    `import { ${isValue ? '' : 'type '}${name} } from '${from}';`,
  ]);
}

/** What the app around an example would have, and what is imported without a second thought. */
function sampleNames(): [string, string][] {
  const samples = read('test/exampleSamples.ts').matchAll(/^export declare (?:const|function) (\w+)/gm);
  return [
    ...[...samples].map(([, name = '']): [string, string] => [
      name,
      `import { ${name} } from './exampleSamples.js';`,
    ]),
    ['useState', "import { useState } from 'react';"],
  ];
}

/** The mistakes by title. One program for all, and one for each that changes the types of the whole app. */
function checkAll(all: Example[]): [string, string[]][] {
  const changesTypes = ({ code }: Example) => code.includes('declare module');
  const groups = [
    all.filter((example) => !changesTypes(example)),
    ...all.filter(changesTypes).map((one) => [one]),
  ];
  return groups.flatMap(check);
}

function check(group: Example[]): [string, string[]][] {
  const files = group.map(({ title, code }, index) => ({ title, code, path: `test/example${index}.tsx` }));
  const mistakes = typecheck(new Map(files.map(({ path, code }) => [path, asModule(code)])));
  return files.map(({ title, path }) => [title, mistakes.get(path) ?? []]);
}

function asModule(code: string): string {
  const { used, declared } = namesIn(code);
  const imports = [...used].filter((name) => !declared.has(name)).map((name) => importable.get(name) ?? '');
  return `${imports.join('')}\n${code}\nexport {};\n`;
}

function namesIn(code: string): { used: Set<string>; declared: Set<string> } {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) used.add(node.text);
    if (declaresName(node)) declared.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('example.tsx', code, ts.ScriptTarget.ES2022));
  return { used, declared };
}

function declaresName(node: ts.Node): node is ts.Node & { name: ts.Identifier } {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node);
  return declares && node.name !== undefined && ts.isIdentifier(node.name);
}
