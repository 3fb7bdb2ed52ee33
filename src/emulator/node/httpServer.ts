import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpRequest, HttpResponse } from '../core/httpCall.js';
import { MAX_UPLOAD_BYTES } from '../core/limits.js';

// Room for the other fields of the form around a file of the largest size.
const MAX_BODY_BYTES = MAX_UPLOAD_BYTES + 1_000_000;

/** Thrown when a client sends more than the emulator takes. */
export class BodyTooLarge extends Error {}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Turns Node's request into plain data; `path` is the part below the emulator's own. */
export async function toHttpRequest(request: IncomingMessage, path: string): Promise<HttpRequest> {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? 'GET',
    path,
    headers: Object.fromEntries(headers),
    body: await readBody(request),
  };
}

export function sendResponse(response: ServerResponse, { status, headers, body }: HttpResponse): void {
  response.writeHead(status, headers);
  response.end(body);
}
