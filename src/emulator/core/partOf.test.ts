import { describe, expect, it } from 'vitest';
import { decode, encode } from './bytes.js';
import { partOf } from './partOf.js';

const content = [encode('abc'), encode('defg'), encode('hij')];

describe('partOf', () => {
  it.each([
    [undefined, 200, 'abcdefghij', undefined],
    ['bytes=0-3', 206, 'abcd', 'bytes 0-3/10'],
    ['bytes=2-', 206, 'cdefghij', 'bytes 2-9/10'],
    ['bytes=-3', 206, 'hij', 'bytes 7-9/10'],
    ['bytes=8-99', 206, 'ij', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, 'abcdefghij', undefined],
    ['lines=1-2', 200, 'abcdefghij', undefined],
  ])('%s: %i %j', (range, status, text, contentRange) => {
    const part = partOf(content, range);
    expect(part.status).toBe(status);
    expect(typeof part.body === 'string' ? part.body : decode(part.body)).toBe(text);
    expect(part.headers['content-range']).toBe(contentRange);
  });

  it('of an empty file is the empty file', () => {
    expect(partOf([], undefined)).toMatchObject({
      status: 200,
      headers: { 'content-length': '0' },
      body: [],
    });
    expect(partOf([], 'bytes=0-').status).toBe(416);
  });
});
