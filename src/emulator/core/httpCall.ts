import type { Backend } from './backend.js';
import { type ByteSource, decode, type Pieces } from './bytes.js';
import { tooLarge } from './errors.js';
import type { Links } from './viewer.js';

/** An HTTP request as plain data. Header names are in lower case. */
export interface HttpRequest {
  method: string;
  /** The path without the query, below the place where the emulator lives. */
  path: string;
  headers: Record<string, string>;
  /** Pieces of bytes, as an array or as they come in. */
  body: ByteSource;
}

/** What the emulator answers, as plain data. */
export interface HttpResponse {
  /** 0 says that the door breaks the connection instead of answering. */
  status: number;
  headers: Record<string, string>;
  body: string | Pieces;
}

/** One HTTP request on its way through the emulator. */
export interface HttpCall {
  backend: Backend;
  links: Links;
  request: HttpRequest;
  /** The number in the path. */
  id: number;
}

export const json = (value: unknown): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** Passes a body on, up to `maxBytes` of it. */
export async function* upTo(maxBytes: number, body: ByteSource): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    yield piece;
  }
}

/** A whole body as text. */
export async function readText(body: ByteSource, maxBytes: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of upTo(maxBytes, body)) pieces.push(piece);
  return decode(pieces);
}
