// A plain Node script with the unmodified SDK and nothing of this kit, as in somebody else's project.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'ws';

// Node has a WebSocket of its own from version 22 on.
globalThis.WebSocket ??= WebSocket;

const { default: sdk } = await import('chatkitty');
const ChatKitty = sdk.default ?? sdk;
const host = process.argv[2];

async function signIn(username) {
  const kitty = new ChatKitty({ apiKey: 'plain', host, isSecure: false });
  const result = await kitty.startSession({ username });
  assert.ok(result.succeeded, `${username} signs in`);
  return kitty;
}

/** A list that fills as a handler is called, and can be waited for. */
function record() {
  const heard = [];
  let tell = () => {};
  return {
    heard,
    push(item) {
      heard.push(item);
      tell();
    },
    async until(count) {
      while (heard.length < count) {
        await new Promise((resolve) => {
          tell = resolve;
        });
      }
    },
  };
}

/** Opens a channel's chat and records what happens in it. */
async function listen(kitty, channel) {
  const messages = record();
  const typing = record();
  const result = await kitty.startChatSession({
    channel,
    onReceivedMessage: (message) => messages.push(message.body),
    onReceivedKeystrokes: ({ keys }) => typing.push(keys),
  });
  assert.ok(result.succeeded, 'a chat session starts');
  return { ...messages, typing };
}

// The SDK holds keystrokes back until the keys rest for a moment.
const KEYS_REST = 250;

/** The SDK says that a chat has started before it is live: somebody types until the other one sees it. */
async function untilLive({ typing }, speaker, channel) {
  while (typing.heard.length === 0) {
    speaker.sendKeystrokes({ channel, keys: 'Hm' });
    await setTimeout(KEYS_REST);
  }
}

async function send(kitty, channel, body) {
  const result = await kitty.sendMessage({ channel, body });
  assert.ok(result.succeeded, `"${body}" is sent`);
}

const una = await signIn('una');
const vic = await signIn('vic');

const created = await una.createChannel({ type: 'PUBLIC', name: 'Workshop' });
assert.equal(created.channel.name, 'Workshop');
const { paginator: joinable } = await vic.getChannels({ filter: { joined: false } });
const joined = await vic.joinChannel({ channel: joinable.items[0] });
assert.equal(joined.channel.name, 'Workshop');

const atVic = await listen(vic, joined.channel);
const atUna = await listen(una, created.channel);
await untilLive(atVic, una, created.channel);
await untilLive(atUna, vic, joined.channel);
await send(una, created.channel, 'message 1');
await atVic.until(1);
await send(vic, joined.channel, 'message 2');
await Promise.all([atUna.until(2), atVic.until(2)]);
assert.deepEqual(atVic.heard, ['message 1', 'message 2']);
assert.deepEqual(atUna.heard, ['message 1', 'message 2']);

for (let number = 3; number <= 60; number += 1) await send(una, created.channel, `message ${number}`);

const bodies = [];
let { paginator: page } = await vic.getMessages({ channel: joined.channel });
bodies.push(...page.items.map(({ body }) => body));
while (page.hasNextPage) {
  page = await page.nextPage();
  bodies.push(...page.items.map(({ body }) => body));
}
const newestFirst = Array.from({ length: 60 }, (_, index) => `message ${60 - index}`);
assert.deepEqual(bodies, newestFirst);

console.log('una and vic chatted, and vic read 60 messages in pages');
process.exit(0);
