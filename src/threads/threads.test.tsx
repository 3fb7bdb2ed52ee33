import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { channelOf, connectedClient, SOON, settle } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { Thread } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { useCreateThread } from './useCreateThread.js';
import { useReadThread } from './useReadThread.js';
import { useThreadChannel } from './useThreadChannel.js';
import { useThreadMessage } from './useThreadMessage.js';
import { useThreads } from './useThreads.js';

/** Two threads of General as John sees them, and John. */
async function john() {
  const installed = installForTest();
  const client = await connectedClient(installed, { username: 'john' });
  const general = await channelOf(installed, 'General', 'john');
  client.chats.open(general);
  const menu = await client.api.createThread({ channel: general, name: 'Menu' });
  const music = await client.api.createThread({ channel: general, name: 'Music' });
  return { installed, client, menu, music };
}

const named = (threads: Thread[] | undefined, name: string) =>
  threads?.find((thread) => thread.name === name);

describe('threads', () => {
  it('are listed, and a new one appears', async () => {
    const installed = installForTest();
    const channel = await channelOf(installed, 'General');
    const { result } = await renderHookWithChat(
      () => ({ list: useThreads(channel, { includeMainThread: false }), create: useCreateThread() }),
      { installed },
    );
    await vi.waitFor(() => expect(result.current.list.isSuccess).toBe(true), SOON);
    expect(named(result.current.list.data, 'Menu')).toBeUndefined();

    await act(() => result.current.create.mutateAsync({ channel, name: 'Menu' }));

    await vi.waitFor(() => expect(named(result.current.list.data, 'Menu')).toBeDefined(), SOON);
  });

  it('know their channel, and say so when they began with no message', async () => {
    const { installed } = await john();
    const channel = await channelOf(installed, 'General');
    const { result } = await renderHookWithChat(
      () => {
        const menu = named(useThreads(channel).data, 'Menu');
        return { channel: useThreadChannel(menu), message: useThreadMessage(menu) };
      },
      { installed },
    );

    await vi.waitFor(() => expect(result.current.channel.data?.name).toBe('General'), SOON);
    await vi.waitFor(() => expect(result.current.message.error?.code).toBe('not-found'), SOON);
  });

  it('can be marked as read', async () => {
    const { installed } = await john();
    const channel = await channelOf(installed, 'General');
    const { result } = await renderHookWithChat(
      () => ({ menu: named(useThreads(channel).data, 'Menu'), read: useReadThread() }),
      { installed },
    );
    await vi.waitFor(() => expect(result.current.menu).toBeDefined(), SOON);

    const { menu, read } = result.current;
    await act(async () => expect(await read.mutateAsync({ thread: menu as Thread })).toBeUndefined());
  });

  it('are heard one at a time, and not for each other', async () => {
    const { installed, client, menu, music } = await john();
    const channel = await channelOf(installed, 'General');
    const onThreadReceivedMessage = vi.fn();
    const onThreadTypingStarted = vi.fn();
    const { result } = await renderHookWithChat(
      () => {
        const thread = named(useThreads(channel).data, 'Menu');
        useChatSession(channel, { onThreadReceivedMessage, onThreadTypingStarted }, { thread });
        return thread;
      },
      { installed },
    );
    await vi.waitFor(() => expect(result.current).toBeDefined(), SOON);
    await vi.waitFor(() => expect(installed.emulator.stats().chatSessions).toBe(2), SOON);

    client.api.sendKeystrokes({ thread: menu, keys: 'Sou' });
    await vi.waitFor(() => expect(onThreadTypingStarted).toHaveBeenCalled(), SOON);
    await client.api.sendMessage({ thread: music, body: 'Louder!' });
    await client.api.sendMessage({ thread: menu, body: 'Soup?' });

    await vi.waitFor(() => expect(onThreadReceivedMessage).toHaveBeenCalled(), SOON);
    await settle();
    expect(
      onThreadReceivedMessage.mock.calls.map(([thread, message]) => [thread.name, message.body]),
    ).toEqual([['Menu', 'Soup?']]);
  });

  it('are heard again after a lost connection', async () => {
    const { installed, client, menu } = await john();
    const channel = await channelOf(installed, 'General');
    const onThreadReceivedMessage = vi.fn();
    const { result } = await renderHookWithChat(
      () => {
        const thread = named(useThreads(channel).data, 'Menu');
        useChatSession(channel, { onThreadReceivedMessage }, { thread });
        return thread;
      },
      { installed },
    );
    await vi.waitFor(() => expect(result.current).toBeDefined(), SOON);
    await vi.waitFor(() => expect(installed.emulator.stats().chatSessions).toBe(2), SOON);

    installed.emulator.disconnect('jane');
    await vi.waitFor(() => expect(installed.emulator.stats().chatSessions).toBe(1), SOON);
    await vi.waitFor(() => expect(installed.emulator.stats().chatSessions).toBe(2), SOON);
    await client.api.sendMessage({ thread: menu, body: 'Still soup?' });

    await vi.waitFor(() => expect(onThreadReceivedMessage).toHaveBeenCalledTimes(1), SOON);
  });
});
