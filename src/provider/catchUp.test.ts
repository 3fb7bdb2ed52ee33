import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { channelOf, SOON, settle } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import { useChannel } from '../channels/useChannel.js';
import { useChannelMembers } from '../channels/useChannelMembers.js';
import { useChannels } from '../channels/useChannels.js';
import { useUnreadChannelsCount } from '../channels/useUnreadChannelsCount.js';
import { useUnreadMessagesCount } from '../channels/useUnreadMessagesCount.js';
import { useMessages } from '../messages/useMessages.js';
import { useReactions } from '../messages/useReactions.js';
import { useReplies } from '../messages/useReplies.js';
import { useChatSession } from '../session/useChatSession.js';
import { useThreads } from '../threads/useThreads.js';
import { useConnection } from './useConnection.js';

/** Many things are asked for, one after the other. */
const SLOW = 20_000;

/** Jane, with everything open that a server can tell more of. */
async function everythingOpen() {
  const installed = installForTest();
  const { emulator } = installed;
  const [general, random] = [await channelOf(installed, 'General'), await channelOf(installed, 'Random')];
  const queryClient = new QueryClient();
  const { result } = await renderHookWithChat(
    () => {
      useChatSession(general);
      const messages = useMessages(general);
      const first = messages.data?.[0];
      return {
        messages,
        first,
        replies: useReplies(first),
        reactions: useReactions(first),
        channels: useChannels({ joined: true }),
        general: useChannel(general),
        members: useChannelMembers(general),
        threads: useThreads(general, { includeMainThread: false }),
        unreadInRandom: useUnreadMessagesCount(random),
        unreadChannels: useUnreadChannelsCount(),
        connection: useConnection(),
      };
    },
    { installed, provider: { queryClient } },
  );
  const { connection: _, first: __, ...queries } = result.current;
  const names = Object.keys(queries) as (keyof typeof queries)[];
  await vi.waitFor(() => {
    for (const name of names) expect(result.current[name].status, name).toBe('success');
  }, SOON);
  return { result, emulator, queryClient, random, names };
}

/** Jane is cut off; what happens meanwhile is never told to her. */
async function duringAnAbsence(
  { emulator, result }: Awaited<ReturnType<typeof everythingOpen>>,
  happen: () => Promise<void>,
) {
  emulator.faults.refuseConnections(1000);
  emulator.disconnect('jane');
  await vi.waitFor(() => expect(result.current.connection.status).toBe('reconnecting'), SOON);
  await happen();
  emulator.faults.clear();
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(result.current.connection.status).toBe('connected'), SOON);
}

describe('after an absence', () => {
  it(
    'everything open is level with the server',
    async () => {
      const chat = await everythingOpen();
      const { result, emulator } = chat;
      const before = {
        unread: result.current.unreadInRandom.data ?? 0,
        unreadChannels: result.current.unreadChannels.data ?? 0,
        channels: result.current.channels.data?.length ?? 0,
        replies: result.current.replies.data?.length ?? 0,
      };
      const john = emulator.as('john');
      const newcomer = emulator.as('newcomer');

      await duringAnAbsence(chat, async () => {
        const { first } = result.current;
        await john.sendMessage('General', 'Where is Jane?');
        await john.sendMessage('General', 'An answer', { replyTo: first?.id });
        await john.react(first?.id ?? 0, '🎉');
        await john.sendMessage('Random', 'one');
        await john.sendMessage('Random', 'two');
        await newcomer.joinChannel('General');
        await john.createChannel({ type: 'PUBLIC', name: 'Sailing' });
        await john.invite('Sailing', 'jane');
      });

      await vi.waitFor(() => {
        const { messages, replies, reactions, channels, members, unreadInRandom, unreadChannels } =
          result.current;
        expect(messages.data?.map((message) => 'body' in message && message.body)).toContain(
          'Where is Jane?',
        );
        expect(replies.data).toHaveLength(before.replies + 1);
        expect(reactions.data?.map(({ emoji }) => emoji.character)).toContain('🎉');
        expect(messages.data?.[0]?.reactions.map(({ emoji }) => emoji.character)).toContain('🎉');
        expect(channels.data).toHaveLength(before.channels + 1);
        expect(members.data?.map(({ name }) => name)).toContain('newcomer');
        expect(unreadInRandom.data).toBe(before.unread + 2);
        expect(unreadChannels.data).toBeGreaterThanOrEqual(before.unreadChannels);
      }, SOON);
      await settle();
      expect(result.current.general.data?.lastReceivedMessage).toMatchObject({ body: 'An answer' });
    },
    SLOW,
  );

  it('a count that was a guess is what the server says', async () => {
    const chat = await everythingOpen();
    const { result, emulator, queryClient } = chat;
    const truth = result.current.unreadInRandom.data ?? 0;
    queryClient.setQueriesData<number>(
      { predicate: ({ state }) => state.data === truth && typeof state.data === 'number' },
      () => 99,
    );
    await vi.waitFor(() => expect(result.current.unreadInRandom.data).toBe(99), SOON);

    await duringAnAbsence(chat, async () => {
      await emulator.as('john').sendMessage('Random', 'one');
    });

    await vi.waitFor(() => expect(result.current.unreadInRandom.data).toBe(truth + 1), SOON);
  });
});

it('asks for nothing when the tab gains the focus, is looked at, or hears that the network is there', async () => {
  const { queryClient } = await everythingOpen();
  await settle();
  const asked: unknown[] = [];
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'fetch') asked.push(event.query.queryKey);
  });

  for (const name of ['blur', 'focus', 'offline', 'online']) window.dispatchEvent(new Event(name));
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();

  expect(asked).toEqual([]);
});
