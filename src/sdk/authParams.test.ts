import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { asUtf8Bytes, resolveAuthParams } from './authParams.js';

/** What the SDK does with them, and what a server that expects UTF-8 makes of it. */
function asTheServerReads(params: unknown): unknown {
  const base64 = btoa(JSON.stringify(params));
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

describe('auth params', () => {
  it('are taken as they are, or asked for', async () => {
    await expect(resolveAuthParams({ token: 'a' })).resolves.toEqual({ token: 'a' });
    await expect(resolveAuthParams(() => ({ token: 'b' }))).resolves.toEqual({ token: 'b' });
    await expect(resolveAuthParams(async () => ({ token: 'c' }))).resolves.toEqual({ token: 'c' });
    await expect(resolveAuthParams(undefined)).resolves.toBeUndefined();
  });

  it('are asked for at every start', async () => {
    const source = vi.fn(() => ({}));
    await resolveAuthParams(source);
    await resolveAuthParams(source);

    expect(source).toHaveBeenCalledTimes(2);
  });

  it('pass on what a function throws', async () => {
    const thrown = new Error('no token');

    await expect(resolveAuthParams(() => Promise.reject(thrown))).rejects.toBe(thrown);
  });

  it('leave plain values alone', () => {
    expect(asUtf8Bytes({ number: 1, yes: true, nothing: null, list: ['a', 2] })).toEqual({
      number: 1,
      yes: true,
      nothing: null,
      list: ['a', 2],
    });
  });

  it('reach the server intact, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (params) => {
        expect(asTheServerReads(asUtf8Bytes(params))).toEqual(JSON.parse(JSON.stringify(params)));
      }),
    );
  });
});
