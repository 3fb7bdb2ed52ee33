import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
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
  url: string;
  emulator: EmulatorServer['emulator'];
  close(): Promise<void>;
}

const pageOf = (host: string, username: string) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>A shop</title>
  <link rel="stylesheet" href="/shop.css">
  <h1>A shop</h1>
  <p>Shoes, <a href="#hats">hats</a> and <button class="buy">gloves</button>.</p>
  <input aria-label="Search">
  <chatkitty-launcher api-key="test" username="${username}" host="${host}" insecure match=".buy"></chatkitty-launcher>
  <script type="module" src="/embed/chatkitty-embed.js"></script>
</html>`;

const SHOP_CSS = `html { font-size: 22px } * { letter-spacing: 0.5px; box-sizing: content-box }
body { font-family: Georgia, serif; margin: 40px; color: #333 }
button { background: #a4161a; color: white; border: 0; border-radius: 3px; padding: 12px; text-transform: uppercase }`;

/** Serves the site on a free port. */
export async function startEmbedSite(): Promise<EmbedSite> {
  const server = await startEmulator({ fixture: 'small-team' });
  const site = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://site');
    const type = types[extname(path)] ?? 'text/html';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.setHeader('content-security-policy', policyFor(server.host));
    if (path.startsWith('/embed/')) response.end(readFileSync(join(built, path.slice('/embed/'.length))));
    else
      response.end(path === '/shop.css' ? SHOP_CSS : pageOf(server.host, searchParams.get('user') ?? 'jane'));
  });
  const { port } = await listen(site);
  return {
    url: `http://127.0.0.1:${port}/`,
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
