// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

// Who may import whom: the folders of ours, then the packages. React is allowed in .tsx and use*.ts files.
const planes = ['theme', 'strings', 'ui', 'sdk', 'live', 'queries', 'context'];
const features = ['users', 'channels', 'typing', 'session', 'messages', 'threads', 'notifications'];
const leftOf = (feature: string) => features.slice(0, features.indexOf(feature));
const ui = ['@tanstack/react-query', '@tanstack/react-virtual'];

const allowed: Record<string, { folders: string[]; packages?: string[] }> = {
  theme: { folders: [] },
  strings: { folders: [] },
  ui: { folders: ['theme', 'strings'], packages: ['lucide'] },
  sdk: { folders: [], packages: ['chatkitty'] },
  live: { folders: ['sdk'], packages: ['zustand/vanilla', 'idb-keyval'] },
  queries: { folders: ['sdk'], packages: ['@tanstack/react-query'] },
  context: {
    folders: ['sdk', 'live', 'queries', 'strings'],
    packages: ['@tanstack/react-query'],
  },
  ...Object.fromEntries(
    features.map((feature) => [feature, { folders: [...planes, ...leftOf(feature)], packages: ui }]),
  ),
  provider: { folders: [...planes, ...features], packages: ui },
  panel: { folders: [...planes, ...features, 'provider'], packages: ui },
  embed: { folders: [...planes, ...features, 'provider', 'panel'], packages: ui },
  suspense: { folders: ['context', '.'], packages: ['@tanstack/react-query'] },
  'emulator/core': { folders: [] },
  'emulator/fixtures': { folders: ['emulator/core'] },
  emulator: { folders: ['emulator/core', 'emulator/fixtures'] },
  'emulator/node': {
    folders: ['emulator', 'emulator/core', 'emulator/fixtures'],
    packages: ['ws', 'write-file-atomic', 'node:*'],
  },
  'emulator/browser': { folders: ['emulator', 'emulator/core'], packages: ['@mswjs/interceptors/*'] },
  testing: {
    folders: ['provider', 'emulator', 'emulator/browser'],
    packages: ['@testing-library/react'],
  },
  // The published entries: lists of names.
  '.': { folders: [...planes, ...features, 'provider', 'panel', 'suspense'] },
};

interface Import {
  file: string;
  folder: string;
  target: string;
}

function sourceFiles(folder = src): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return sourceFiles(path);
    }
    const isSource = /\.tsx?$/.test(entry.name) && !/\.(test|stories|bench)\.|\.d\.ts$/.test(entry.name);
    return isSource ? [path] : [];
  });
}

/** The entry of the import table that a file falls under: its folder, or the nearest one above. */
function folderOf(path: string): string {
  const folder = relative(src, dirname(path)) || '.';
  const known = Object.keys(allowed).filter((name) => folder === name || folder.startsWith(`${name}/`));
  return known.sort((a, b) => b.length - a.length)[0] ?? folder;
}

function importsOf(path: string): Import[] {
  const text = stripComments(readFileSync(path, 'utf8'));
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
  return specifiers
    .filter((name) => !name.endsWith('.css'))
    .map((name) => ({
      file: relative(src, path),
      folder: folderOf(path),
      target: name.startsWith('.') ? folderOf(normalize(join(dirname(path), name))) : `package ${name}`,
    }));
}

function isAllowed({ file, folder, target }: Import): boolean {
  const rules = allowed[folder];
  if (!rules) {
    return false;
  }
  if (!target.startsWith('package ')) {
    return target === folder || rules.folders.includes(target);
  }
  const name = target.slice('package '.length);
  if (name === 'react' || name.startsWith('react-dom')) {
    return !folder.startsWith('emulator') && (file.endsWith('.tsx') || /(^|\/)use\w+\.ts$/.test(file));
  }
  return (rules.packages ?? []).some((allowedName) =>
    allowedName.endsWith('*') ? name.startsWith(allowedName.slice(0, -1)) : name === allowedName,
  );
}

describe('architecture', () => {
  const files = sourceFiles();

  it('imports only along the table', () => {
    const forbidden = files
      .filter((path) => !path.includes('/sdk/slim/'))
      .flatMap(importsOf)
      .filter((one) => !isAllowed(one))
      .map(({ file, folder, target }) =>
        allowed[folder] ? `${file}: may not import ${target}` : `${file}: ${folder} is not in the table`,
      );

    expect(forbidden).toEqual([]);
  });

  it('keeps files below 300 lines', () => {
    const long = files
      .map((path) => ({ path: relative(src, path), lines: readFileSync(path, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300);

    expect(long).toEqual([]);
  });

  it('keeps emulator code without a door free of DOM and Node', () => {
    const globals = /\b(window|document|localStorage|process|Buffer|require)\s*[.(]/;
    const offenders = files
      .filter((path) => /emulator\/(core|fixtures)\//.test(path))
      .filter((path) => globals.test(stripComments(readFileSync(path, 'utf8'))))
      .map((path) => relative(src, path));

    expect(offenders).toEqual([]);
  });
});

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
