// @vitest-environment node
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { Linter } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundle } from './headless/bundle.js';

const SECONDS = 1000;

// Components of these files render nothing of their own: they hand values down.
const contextFiles = ['src/context/ChatContext.tsx', 'src/provider/HeadlessProvider.tsx'];

// What may be named without a guard, and why. Everything else has to be asked for: `typeof x`, `globalThis.x`.
const namedGlobals: Record<string, string> = {
  ...everywhere('setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'console', 'AbortController'),
  TextEncoder: 'the SDK speaks STOMP with it; React Native has it from 0.74',
  TextDecoder: 'the SDK speaks STOMP with it; React Native has it from 0.85, earlier ones need a polyfill',
  process: 'every bundler for apps puts NODE_ENV in its place',
  WebSocket: 'the SDK asks with typeof first, and the kit says what to do where there is none',
  window: 'TanStack Query asks with typeof first',
  navigator: 'the SDK asks with typeof first',
  File: 'only to upload, which sdk/files.ts refuses where it is missing',
  FormData: 'only to upload, which sdk/files.ts refuses where it is missing',
  XMLHttpRequest: 'only to upload, which sdk/files.ts refuses where it is missing',
  URL: 'Node and React Native have it; its object URLs are asked for',
  indexedDB: 'only idb-keyval, which live/fileStorage.ts loads where there is one and a file to keep',
  btoa: 'only to sign in with auth params; React Native has it from 0.74',
  atob: 'only to upload a data: URL; React Native has it from 0.74',
};

function everywhere(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, 'every platform of the kit has it']));
}

/** Every name that a program takes from its surroundings without asking first. */
function freeNames(code: string): string[] {
  const problems = new Linter().verify(code, {
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    rules: { 'no-undef': 'error' },
  });
  return [...new Set(problems.map(({ message }) => /'(.+)' is not defined/.exec(message)?.[1] ?? message))];
}

describe.each(['src/hooks.ts', 'src/suspense.ts'])('%s', (entry) => {
  let hooks: Bundle;

  beforeAll(async () => {
    hooks = await bundle(entry, /^react(\/|$)/);
  }, 60 * SECONDS);

  it('loads no component but those that hand values down', () => {
    expect(hooks.modules.filter((path) => path.endsWith('.tsx')).sort()).toEqual(contextFiles);
  });

  it('loads no styles, no DOM renderer, no icons and no emulator', () => {
    const foreign = /\.css|react-dom|lucide|react-virtual|emulator/;
    expect(hooks.modules.filter((path) => foreign.test(path))).toEqual([]);
  });

  it('names nothing that only browsers have, unless it asks first', () => {
    expect(freeNames(hooks.code).sort()).toEqual(Object.keys(namedGlobals).sort());
  });
});

interface Report {
  domGlobals: string[];
  channels: string[];
  messages: string[];
  refusals: string[];
  isPictureWhole: boolean;
  sockets: number;
}

/** Runs a program in a Node of its own until that ends by itself. */
async function runInNode(code: string, limitMs: number) {
  const node = spawn('node', ['--input-type=module'], { timeout: limitMs });
  node.stdin.end(code);
  const [output, complaints, exitCode] = await Promise.all([
    text(node.stdout),
    text(node.stderr),
    new Promise<number | null>((resolve) => node.once('exit', resolve)),
  ]);
  return { output, complaints, exitCode };
}

describe('two people in plain Node', () => {
  // An ended chat is ended again for ten seconds more, which is how long a process may outlive its last chat.
  const limitMs = 30 * SECONDS;
  let ended: Awaited<ReturnType<typeof runInNode>>;
  let report: Report;

  beforeAll(async () => {
    const { code } = await bundle(
      'test/headless/session.ts',
      /^(node:|react(\/|$)|test-renderer$|ws$|write-file-atomic$)/,
    );
    ended = await runInNode(code, limitMs);
    report = JSON.parse(ended.output || '{}');
  }, 2 * limitMs);

  it('chat without a word of complaint, and the process ends by itself', () => {
    expect(ended).toMatchObject({ complaints: '', exitCode: 0 });
  });

  it('have no page around them', () => {
    expect(report.domGlobals).toEqual([]);
  });

  it('list their channels', () => {
    expect(report.channels).toEqual(expect.arrayContaining(['General', 'Random']));
  });

  it('hear each other live', () => {
    expect(report.messages).toEqual(['Hello from John', 'Hello from Jane', 'pixel.gif']);
  });

  it('have one socket each, and none when they have left', () => {
    expect(report.sockets).toBe(2);
  });

  it('are told why nothing can be uploaded where there is no XMLHttpRequest', () => {
    expect(report.refusals).toEqual([
      expect.stringMatching(/^invalid-request: sendMessage was not sent: uploads need XMLHttpRequest/),
      expect.stringMatching(/^invalid-request: updateCurrentUserDisplayPicture was not sent: uploads need/),
    ]);
  });

  it('upload a data: URL where there is one', () => {
    expect(report.isPictureWhole).toBe(true);
  });
});
