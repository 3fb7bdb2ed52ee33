import { Parser } from '@stomp/stompjs/esm6/parser.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FrameReader, parseChunk } from './parseChunk.js';

type Heard = 'ping' | { command: string; headers: string[][]; body: string };

/** What a reader hears of these chunks, one after the other. */
function heard(read: (reader: FrameReader) => (chunk: ArrayBuffer | string) => void) {
  return (chunks: readonly (ArrayBuffer | string)[]): Heard[] => {
    const all: Heard[] = [];
    const take = read({
      onFrame: ({ command, headers, binaryBody }) =>
        all.push({ command, headers, body: new TextDecoder().decode(binaryBody) }),
      onIncomingPing: () => all.push('ping'),
    });
    for (const chunk of chunks) take(chunk);
    return all;
  };
}

const heardByUs = heard((reader) => (chunk) => parseChunk.call(reader, chunk));
const heardByLibrary = heard((reader) => {
  const parser = new Parser(
    (frame) => reader.onFrame(frame as Parameters<FrameReader['onFrame']>[0]),
    () => reader.onIncomingPing(),
  );
  return (chunk) => parser.parseChunk(chunk);
});

const word = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
const header = fc.tuple(
  word,
  fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\0]/g, '')),
);
const body = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''));
const frame = fc
  .record({
    command: fc.constantFrom('MESSAGE', 'RECEIPT', 'CONNECTED', 'ERROR'),
    headers: fc.array(header),
    body,
    isCounted: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ command, headers, body, isCounted, lineEnd }) => {
    const length = ['content-length', String(new TextEncoder().encode(body).length)] as const;
    const lines = (isCounted ? [...headers, length] : headers).map(([key, value]) => `${key}:${value}`);
    return [command, ...lines, '', body].join(lineEnd).concat('\0');
  });
const stream = fc
  .array(fc.oneof(frame, fc.constantFrom('\n', '\r\n', '\0')), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** The same bytes in chunks that end anywhere. */
const chunked = fc.tuple(stream, fc.array(fc.nat({ max: 400 }), { maxLength: 6 })).map(([text, cuts]) => {
  const bytes = new TextEncoder().encode(text);
  const edges = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
  return edges.slice(1).map((edge, at) => bytes.slice(edges[at], edge).buffer);
});

it('hears what the library’s own parser hears, however a stream is cut', () => {
  fc.assert(
    fc.property(chunked, (chunks) => {
      expect(heardByUs(chunks)).toEqual(heardByLibrary(chunks));
    }),
  );
});

it('hears what the library’s own parser hears of text', () => {
  fc.assert(
    fc.property(stream, (text) => {
      expect(heardByUs([text])).toEqual(heardByLibrary([text]));
    }),
  );
});

it('keeps a NULL in a body whose length was told', () => {
  expect(heardByUs(['MESSAGE\ncontent-length:3\n\na\0b\0\n'])).toEqual([
    { command: 'MESSAGE', headers: [['content-length', '3']], body: 'a\0b' },
    'ping',
  ]);
});

it('ends a frame for platforms that lose the last NULL', () => {
  const commands: string[] = [];
  const reader = {
    onFrame: ({ command }: { command: string }) => commands.push(command),
    onIncomingPing: () => {},
  };
  parseChunk.call(reader, 'RECEIPT\nreceipt-id:1\n\n', true);
  expect(commands).toEqual(['RECEIPT']);
});
