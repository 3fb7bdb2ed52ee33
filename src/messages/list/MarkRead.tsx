'use client';

import { type MarkReadOptions, useMarkRead } from '../useMarkRead.js';

/** Renders nothing: who looks at the page, and what was told to the server, would render the list otherwise. */
export function MarkRead(options: MarkReadOptions) {
  useMarkRead(options);
  return null;
}
