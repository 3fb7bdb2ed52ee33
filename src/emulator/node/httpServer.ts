import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { HttpRequest, HttpResponse } from '../core/httpCall.js';

/** Turns Node's request into plain data; `path` is the part below the emulator's own. */
export function toHttpRequest(request: IncomingMessage, path: string): HttpRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? 'GET',
    path,
    headers: Object.fromEntries(headers),
    // Whoever stops reading early still wants to answer on the same connection.
    body: request.iterator({ destroyOnReturn: false }),
  };
}

/** Answers as fast as the client reads; rejects when it goes away meanwhile. */
export async function sendResponse(
  response: ServerResponse,
  { status, headers, body }: HttpResponse,
): Promise<void> {
  if (status === 0) {
    response.destroy();
    return;
  }
  response.writeHead(status, headers);
  if (typeof body === 'string') response.end(body);
  else await pipeline(Readable.from(body), response);
}
