import { expect, it } from 'vitest';
import { createRawStage } from '../../../../test/rawClient.js';
import { parseDestination } from './route.js';
import { findAction, findRelay } from './routes.js';

// Calls are another product: the SDK subscribes to their topic but never uses these.
const NOT_SERVED = ['channels/:id/calls.relay', 'channels/:id/calls.create'];

/** All `_relays` or `_actions` in a resource, however deep. */
function linksIn(value: unknown, group: '_relays' | '_actions'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === group ? Object.values(inner as Record<string, string>) : linksIn(inner, group),
  );
}

it('every link that is handed out leads somewhere', async () => {
  const { emulator, connect } = createRawStage();
  const jane = connect();
  jane.signIn('jane');
  const me = jane.read('/application/v1/user.relay');
  const channels = jane.read(me._relays.channels);
  const messages = jane.read(channels._embedded.channels[0]._relays.messages);
  const reply = await emulator
    .as('ada')
    .sendMessage('General', 'x', { replyTo: messages._embedded.messages[0] });
  jane.act(channels._embedded.channels[0]._actions.createThread, { name: 't' });
  const threads = jane.read(channels._embedded.channels[0]._relays.threads);
  jane.act(`/application/v1/users/${me.id + 1}.block`, {});
  const blocked = jane.read(me._relays.userBlockListItems);

  const resources = [me, channels, messages, reply, threads, blocked];
  expect(threads._embedded.threads).toHaveLength(1);
  expect(blocked._embedded.items).toHaveLength(1);
  const keys = (group: '_relays' | '_actions') =>
    [...new Set(linksIn(resources, group).map((link) => parseDestination(link).key))].filter(
      (key) => !NOT_SERVED.includes(key),
    );
  expect(keys('_relays').filter((key) => !findRelay(key))).toEqual([]);
  expect(keys('_actions').filter((key) => !findAction(key))).toEqual([]);
  expect(keys('_relays').length).toBeGreaterThan(20);
});

it('numbers in a destination are ids, wherever a page begins', () => {
  expect(parseDestination('/application/v1/channels/14/messages.relay?after=3@25')).toEqual({
    path: '/application/v1/channels/14/messages.relay',
    key: 'channels/:id/messages.relay',
    ids: [14],
    query: 'after=3@25',
  });
});
