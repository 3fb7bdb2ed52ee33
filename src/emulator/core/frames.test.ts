import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, FrameError, parseFrame, serializeFrame } from './frames.js';

describe('frames', () => {
  it('come back as they were written, whatever is in them', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    const text = fc.string({ unit: 'grapheme' });
    const frame = fc.record({
      command: fc.constantFrom('SEND', 'MESSAGE', 'SUBSCRIBE'),
      headers: fc.dictionary(name, text),
      body: text,
    });
    fc.assert(
      fc.property(frame, (written) => {
        const read = parseFrame(serializeFrame(written)) as Frame;
        expect({ ...read, headers: { ...read.headers } }).toEqual(written);
      }),
    );
  });

  it('escape headers, except in the handshake', () => {
    const headers = { a: 'x:y\\z\n' };
    expect(serializeFrame({ command: 'MESSAGE', headers, body: '' })).toBe('MESSAGE\na:x\\cy\\\\z\\n\n\n\0');
    expect(serializeFrame({ command: 'CONNECTED', headers: { a: '1:2' }, body: '' })).toBe(
      'CONNECTED\na:1:2\n\n\0',
    );
    expect(parseFrame('CONNECT\nStompX-User:we:ird\\n\n\n\0')?.headers['StompX-User']).toBe('we:ird\\n');
  });

  it.each(['\n', '\r\n', '\n\n', ''])('reads the heart-beat %j as nothing', (beat) => {
    expect(parseFrame(beat)).toBeNull();
  });

  it('takes carriage returns, leading line breaks and the first of repeated headers', () => {
    expect(parseFrame('\nSEND\r\na:1\r\na:2\r\n\r\nbody\0\n')).toEqual({
      command: 'SEND',
      headers: { a: '1' },
      body: 'body',
    });
  });

  it.each([
    ['half a frame', 'SEND\ndestination:/x'],
    ['a frame without its end', 'SEND\n\nbody'],
    ['no command', ':\n\n\0'],
    ['lower case', 'send\n\n\0'],
    ['a header without a colon', 'SEND\nnonsense\n\n\0'],
    ['a header without a name', 'SEND\n:x\n\n\0'],
    ['an unknown escape', 'SEND\na:\\t\n\n\0'],
    ['an end before the body', '\0SEND\n\n'],
  ])('refuses %s', (_what, text) => {
    expect(() => parseFrame(text)).toThrow(FrameError);
  });

  it('never throws anything else, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseFrame(text);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(FrameError);
        }
      }),
    );
  });
});
