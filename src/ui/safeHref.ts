const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:']);
// A data or blob address is only ever saved to disk, never opened as a page.
const FILE_SCHEMES = new Set(['http:', 'https:', 'blob:', 'data:']);

/** An address that a link in a message may lead to; undefined for scripts and everything else. */
export function safeHref(source: string): string | undefined {
  return withScheme(source, LINK_SCHEMES);
}

/** An address that a file may be downloaded from. */
export function safeFileHref(source: string): string | undefined {
  return withScheme(source, FILE_SCHEMES);
}

function withScheme(source: string, schemes: ReadonlySet<string>): string | undefined {
  const url = parse(source);
  return url && schemes.has(url.protocol) ? url.href : undefined;
}

function parse(source: string): URL | undefined {
  try {
    return new URL(source);
  } catch {
    return undefined;
  }
}
