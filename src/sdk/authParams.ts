/** What proves who signs in: a value, or a function that is asked afresh at every start. */
export type AuthParamsSource = unknown | (() => unknown | Promise<unknown>);

/** Asks for the auth params of one start. */
export async function resolveAuthParams(source: AuthParamsSource): Promise<unknown> {
  return asUtf8Bytes(typeof source === 'function' ? await source() : source);
}

/**
 * The SDK base-64s the JSON one byte per character: it throws on anything beyond U+00FF and garbles the rest.
 * Handing it each string as its UTF-8 bytes makes the server see proper UTF-8.
 */
export function asUtf8Bytes(value: unknown): unknown {
  if (value === undefined) {
    return value;
  }
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return JSON.parse(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
