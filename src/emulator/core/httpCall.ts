import type { Backend } from './backend.js';
import type { Links } from './viewer.js';

/** An HTTP request as plain data. Header names are in lower case. */
export interface HttpRequest {
  method: string;
  /** The path without the query, below the place where the emulator lives. */
  path: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** What the emulator answers, as plain data. */
export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
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
