// What a server does that renders React: it imports the entries without a browser, and makes HTML of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const { exports } = JSON.parse(
  readFileSync(new URL('node_modules/chatkitty-react/package.json', import.meta.url), 'utf8'),
);
const entries = Object.keys(exports).filter((entry) => !/\.\w+$/.test(entry));
for (const entry of entries) {
  const names = await import(`chatkitty-react${entry.slice(1)}`);
  assert.ok(Object.keys(names).length > 0, `${entry} has something to import`);
}

const { ChatKittyProvider, ChatPanel } = await import('chatkitty-react');
const html = renderToString(
  createElement(ChatKittyProvider, { apiKey: 'consumer', username: 'jane' }, createElement(ChatPanel)),
);
assert.match(html, /aria-label="Chat"/);
console.log(`imported ${entries.join(' ')}`);
