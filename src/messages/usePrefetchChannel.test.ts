import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { channelOf, SOON, settle } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { Channel } from '../sdk/index.js';
import { useMessages } from './useMessages.js';
import { INTENT_MS, usePrefetchChannel } from './usePrefetchChannel.js';

async function stage() {
  const installed = installForTest();
  const general = await channelOf(installed, 'General');
  const random = await channelOf(installed, 'Random');
  const queryClient = new QueryClient();
  let opened: Channel | undefined;
  const rendered = await renderHookWithChat(
    () => ({ prefetch: usePrefetchChannel(), opened: useMessages(opened) }),
    { installed, provider: { queryClient } },
  );
  /** Which channels’ messages were asked for, and how often. */
  const loads = () =>
    Object.fromEntries(
      queryClient
        .getQueryCache()
        .findAll({ predicate: ({ queryKey }) => queryKey.at(-2) === 'messages' })
        .map(({ queryKey, state }) => [queryKey.at(-1), state.dataUpdateCount]),
    );
  const open = (channel: Channel) => {
    opened = channel;
    rendered.rerender();
  };
  const untilIdle = () => vi.waitFor(() => expect(queryClient.isFetching()).toBe(0), SOON);
  return { ...rendered, general, random, open, loads, untilIdle };
}

describe('usePrefetchChannel', () => {
  it('has the messages ready when the channel is opened', async () => {
    const { result, general, open, loads } = await stage();
    result.current.prefetch(general);
    await vi.waitFor(() => expect(loads()).toEqual({ [general.id]: 1 }), SOON);

    open(general);

    expect(result.current.opened.data?.length).toBeGreaterThan(0);
  });

  it('asks for the last of the channels that the pointer swept over, and once', async () => {
    const { result, general, random, loads } = await stage();
    result.current.prefetch(random);
    result.current.prefetch(general);
    await vi.waitFor(() => expect(loads()).toEqual({ [general.id]: 1 }), SOON);
    result.current.prefetch(general);
    await settle(INTENT_MS * 3);

    expect(loads()).toEqual({ [general.id]: 1 });
  });

  it('leaves a failure to whoever opens the channel', async () => {
    const { result, emulator, general, open, loads, untilIdle } = await stage();
    emulator.faults.failNext('getMessages');
    result.current.prefetch(general);
    await vi.waitFor(() => expect(loads()).toEqual({ [general.id]: 0 }), SOON);
    await untilIdle();

    open(general);

    await vi.waitFor(() => expect(result.current.opened.data?.length).toBeGreaterThan(0), SOON);
  });
});
