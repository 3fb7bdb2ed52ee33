import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EmulatorServer, startEmulator } from '../../src/emulator/node/index.js';

const built = fileURLToPath(new URL('../../dist/embed', import.meta.url));
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** What a site with a strict policy allows: its own scripts and styles, and the chat's host. */
const policyFor = (host: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src http://${host} ws://${host}`,
    `img-src http://${host} blob: data:`,
    "style-src 'self'",
  ].join('; ');

/** A site of somebody else, with one tag of ours, under a strict policy; and the chat's server. */
export interface EmbedSite {
  /** The address of the site, as seen by somebody. */
  url(visit?: Visit): string;
  /** Where its chat is served. */
  host: string;
  emulator: EmulatorServer['emulator'];
  close(): Promise<void>;
}

/** What a visit to the site can be asked for in its address. */
export interface Visit {
  user?: string;
  /** The site's own stylesheet. */
  css?: keyof typeof stylesheets;
  /** A button in the corner, or a part of the page. */
  tag?: 'chatkitty-launcher' | 'chatkitty-panel';
}

const ROOM =
  '.room { all: initial; display: block; position: fixed; inset: 100px 0 auto 0; inline-size: 900px; block-size: 600px }';

const stylesheets = {
  plain: '',
  shop: `html { font-size: 22px } * { letter-spacing: 0.5px; box-sizing: content-box }
    body { font-family: Georgia, serif; margin: 40px; color: #333 }
    button { background: #a4161a; color: white; border: 0; border-radius: 3px; padding: 12px; text-transform: uppercase }`,
  revert: '* { all: revert; box-sizing: border-box }',
  hostile: `html { font-size: 60px; zoom: 1 } * { color: red; font: italic 900 40px/3 fantasy; letter-spacing: 4px; text-align: center }
    button, input, textarea, li, svg, [class*="ck-"] { display: none; transform: rotate(7deg); animation: none; transition: all 9s }
    :focus { outline: 20px solid lime }`,
  bootstrap: readFileSync(createRequire(import.meta.url).resolve('bootstrap/dist/css/bootstrap.css'), 'utf8'),
};

const pageOf = (
  host: string,
  { user = 'jane', css = 'shop', tag = 'chatkitty-launcher' }: Visit,
) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, viewport-fit=cover">
  <link rel="icon" href="data:,">
  <title>A shop</title>
  <link rel="stylesheet" href="/${css}.css">
  <h1>A shop</h1>
  <p>Shoes, <a href="#hats">hats</a> and <button class="buy">gloves</button>.</p>
  <input aria-label="Search">
  <div class="room">
    <${tag} api-key="test" username="${user}" host="${host}" insecure ${css === 'shop' ? 'match=".buy"' : ''}></${tag}>
  </div>
  <script type="module" src="/embed/chatkitty-embed.js"></script>
</html>`;

const stylesheetOf = (path: string) =>
  `${stylesheets[path.slice(1, -'.css'.length) as keyof typeof stylesheets]}\n${ROOM}`;

/** Serves the site on a free port. */
export async function startEmbedSite(): Promise<EmbedSite> {
  const server = await startEmulator({ fixture: 'small-team' });
  const site = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://site');
    const type = types[extname(path)] ?? 'text/html';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.setHeader('content-security-policy', policyFor(server.host));
    if (path.startsWith('/embed/')) response.end(readFileSync(join(built, path.slice('/embed/'.length))));
    else if (path.endsWith('.css')) response.end(stylesheetOf(path));
    else response.end(pageOf(server.host, Object.fromEntries(searchParams)));
  });
  const { port } = await listen(site);
  return {
    url: (visit = {}) => `http://127.0.0.1:${port}/?${new URLSearchParams({ ...visit })}`,
    host: server.host,
    emulator: server.emulator,
    async close() {
      site.close();
      site.closeAllConnections();
      await server.close();
    },
  };
}

function listen(site: Server): Promise<AddressInfo> {
  return new Promise((resolve) => site.listen(0, '127.0.0.1', () => resolve(site.address() as AddressInfo)));
}
