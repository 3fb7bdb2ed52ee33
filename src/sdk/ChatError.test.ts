// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ChatError, type ChatErrorFacts, isChatError } from './ChatError.js';

const every: ChatErrorFacts = {
  'missing-provider': { name: 'useChannels' },
  'invalid-api-key': { apiKey: '' },
  'invalid-username': { username: '' },
  'access-denied': { username: 'jane', reason: 'The token is over.' },
  'auth-params-failed': { username: 'jane' },
  'connection-failed': { host: 'api.chatkitty.com' },
  'connection-lost': { call: 'getChannels' },
  'no-session': { call: 'getChannels' },
  'timed-out': { call: 'getChannels', afterMs: 15_000 },
  'invalid-request': { call: 'sendMessage', reason: 'the text is empty.' },
  'not-permitted': { call: 'joinChannel', reason: 'It is private.' },
  'not-found': { call: 'getChannel', reason: 'There is none.' },
  refused: { call: 'createChannel', error: 'ChannelNameTakenError', reason: 'There is one already.' },
  'handler-failed': { event: 'onChannelJoined' },
};

const codes = Object.keys(every) as (keyof ChatErrorFacts)[];
const page = readFileSync(fileURLToPath(new URL('../../docs/errors.md', import.meta.url)), 'utf8');

it.each(codes)('%s says what happened, with its facts, and keeps its cause', (code) => {
  const cause = new Error('why');
  const error = new ChatError(code, every[code], cause);

  expect(error.message).toMatch(/^\S.{20,}[.!>]$/s);
  expect(error.message).not.toMatch(/undefined|\[object/);
  expect(error).toMatchObject({ name: 'ChatError', code, facts: every[code], cause });
  expect(isChatError(error, code)).toBe(true);
  expect(isChatError(error, code === 'refused' ? 'timed-out' : 'refused')).toBe(false);
});

it('is explained, each kind with its facts', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));

  expect(rows.map((row) => /`([\w-]+)`/.exec(row)?.[1])).toEqual(codes);
  for (const [index, code] of codes.entries()) {
    for (const fact of Object.keys(every[code])) expect(rows[index]).toContain(`\`${fact}\``);
  }
});
