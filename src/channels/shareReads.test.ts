import { act } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { channelOf, SOON } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import { useNotifications } from '../notifications/useNotifications.js';
import type { Channel } from '../sdk/index.js';
import { useReadChannel } from './useReadChannel.js';
import { useUnreadChannelsCount } from './useUnreadChannelsCount.js';
import { useUnreadMessagesCount } from './useUnreadMessagesCount.js';

/** Each provider has caches of its own, as each tab has. */
async function openTabs() {
  const installed = installForTest();
  const channel: Channel = await channelOf(installed, 'Random');
  const useTab = () => ({
    unread: useUnreadMessagesCount(channel).data,
    channels: useUnreadChannelsCount().data,
    told: useNotifications().unreadCount,
    read: useReadChannel(),
  });
  const open = () => renderHookWithChat(useTab, { installed, provider: { apiKey: 'shared' } });
  const [here, there] = [await open(), await open()];
  for (const { result } of [here, there]) {
    await vi.waitFor(() => expect(result.current).toMatchObject({ unread: 0 }), SOON);
    await vi.waitFor(() => expect(result.current.channels).toBeTypeOf('number'), SOON);
  }
  const before = here.result.current.channels as number;
  await vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);
  await installed.emulator.as('ada').sendMessage('Random', 'News');
  for (const { result } of [here, there]) {
    await vi.waitFor(
      () => expect(result.current).toMatchObject({ unread: 1, channels: before + 1, told: 1 }),
      SOON,
    );
  }
  return { ...installed, channel, before, here: here.result, there: there.result };
}

it('counts nothing as unread that was read in another tab', async () => {
  const { here, there, channel, before } = await openTabs();

  await act(() => here.current.read.mutateAsync({ channel }));

  await vi.waitFor(() => expect(there.current).toMatchObject({ unread: 0, channels: before, told: 0 }), SOON);
});

it('says nothing of what the server did not take', async () => {
  const { here, there, channel, before, emulator } = await openTabs();

  emulator.faults.failNext('readChannel');
  await act(() => expect(here.current.read.mutateAsync({ channel })).rejects.toThrow());
  await act(() => emulator.as('ada').sendMessage('Random', 'More news'));

  await vi.waitFor(
    () => expect(there.current).toMatchObject({ unread: 2, channels: before + 1, told: 2 }),
    SOON,
  );
});
