import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { channelOf, SOON, settle } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { FixtureName } from '../emulator/fixtures/fixtures.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import type { MessageGap } from './messageGaps.js';
import { useDraft } from './useDraft.js';
import { useLoadGap } from './useLoadGap.js';
import { useMessageGaps } from './useMessageGaps.js';
import { type ListedMessage, useMessages } from './useMessages.js';
import { useOutbox } from './useOutbox.js';
import { useSendMessage } from './useSendMessage.js';

const bodyOf = (message: ListedMessage) => ('body' in message ? message.body : message.file.name);

async function stage(name = 'General', fixture: FixtureName = 'small-team') {
  const installed = installForTest({ fixture });
  const channel = await channelOf(installed, name);
  const rendered = await renderHookWithChat(
    () => {
      useChatSession(channel);
      const gaps = useMessageGaps(channel);
      return { ...useMessages(channel), send: useSendMessage(), gaps, loadGap: useLoadGap() };
    },
    { installed },
  );
  const { emulator } = installed;
  const { result } = rendered;
  await vi.waitFor(() => expect(result.current.data?.length).toBeGreaterThan(0), SOON);
  await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(19), SOON);
  const bodies = () => (result.current.data ?? []).map(bodyOf);
  const untilShown = (body: string) => vi.waitFor(() => expect(bodies()).toContain(body), SOON);
  return { ...rendered, channel, bodies, untilShown, john: emulator.as('john') };
}

function expectSortedWithoutDoubles(messages: readonly ListedMessage[] = []) {
  const keys = messages.map(({ createdTime, id }) => [Date.parse(createdTime), id] as const);
  expect(keys).toEqual(keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
  expect(new Set(keys.map(([, id]) => id)).size).toBe(keys.length);
}

describe('useMessages', () => {
  it('follows what others send, edit, delete and react to', async () => {
    const { result, john, untilShown, bodies } = await stage();
    const message = await john.sendMessage('General', 'Hi Jane');
    await untilShown('Hi Jane');
    await john.editMessage(message, 'Hello Jane');
    await untilShown('Hello Jane');
    expect(bodies()).not.toContain('Hi Jane');

    const shown = () => result.current.data?.find(({ id }) => id === message.id);
    await john.react(message, '👍');
    await vi.waitFor(() => expect(shown()?.reactions).toMatchObject([{ count: 1 }]), SOON);
    await john.removeReaction(message, '👍');
    await vi.waitFor(() => expect(shown()?.reactions).toEqual([]), SOON);
    await john.deleteMessage(message);
    await vi.waitFor(() => expect(shown()?.deleted).toBe(true), SOON);
    expectSortedWithoutDoubles(result.current.data);
  });

  it('has replies in it, and counts them on what they answer', async () => {
    const { result, john, untilShown, bodies } = await stage();
    const message = await john.sendMessage('General', 'A question');
    await untilShown('A question');
    await john.sendMessage('General', 'An answer', { replyTo: message });

    await vi.waitFor(
      () => expect(result.current.data?.find(({ id }) => id === message.id)?.repliesCount).toBe(1),
      SOON,
    );
    await vi.waitFor(() => expect(bodies().at(-1)).toBe('An answer'), SOON);
  });

  it('keeps the identity of every message that did not change', async () => {
    const { result, john, untilShown } = await stage();
    const before = new Set(result.current.data);
    await john.sendMessage('General', 'One more');
    await untilShown('One more');

    expect(result.current.data?.filter((message) => !before.has(message)).map(bodyOf)).toEqual(['One more']);
  });

  it('loads older pages, in order', async () => {
    const { result } = await stage('Archive', 'long-history');
    const before = result.current.data?.length ?? 0;
    expect(result.current.hasNextPage).toBe(true);

    await result.current.fetchNextPage();

    await vi.waitFor(() => expect(result.current.data?.length).toBeGreaterThan(before), SOON);
    expectSortedWithoutDoubles(result.current.data);
  });

  it('does not lose what arrives while an older page is being loaded', async () => {
    const { result, emulator, john, untilShown, bodies } = await stage('Archive', 'long-history');
    const before = result.current.data?.length ?? 0;
    emulator.faults.delay('getMessages', 150);

    const loading = result.current.fetchNextPage();
    await john.sendMessage('Archive', 'in between');
    await untilShown('in between');
    await loading;
    await vi.waitFor(() => expect(result.current.data?.length).toBeGreaterThan(before + 1), SOON);

    expect(bodies().at(-1)).toBe('in between');
    expectSortedWithoutDoubles(result.current.data);
  });

  it('is level with the server after an absence however long, and loads what lies between on demand', async () => {
    const { result, emulator, john, bodies, untilShown } = await stage();
    const before = bodies();
    emulator.faults.refuseConnections(1);
    emulator.disconnect('jane');
    for (let missed = 0; missed < 290; missed += 1) await john.sendMessage('General', `missed ${missed}`);
    await untilShown('missed 289');
    await john.sendMessage('General', 'live again');
    await untilShown('live again');

    const missed = () => bodies().filter((body) => body.startsWith('missed'));
    const first = Number(missed()[0]?.split(' ')[1]);
    expect(first).toBeGreaterThan(0);
    expect(missed()).toEqual(Array.from({ length: 290 - first }, (_, index) => `missed ${first + index}`));
    expect(bodies().slice(0, before.length)).toEqual(before);
    const [gap] = result.current.gaps;
    expect(result.current.data?.findIndex(({ id }) => id === gap?.beforeId)).toBe(before.length);

    while (result.current.gaps.length > 0) {
      const [next] = result.current.gaps;
      await act(async () => void (await result.current.loadGap.mutateAsync(next as MessageGap)));
      await vi.waitFor(() => expect(result.current.gaps[0]).not.toBe(next), SOON);
    }
    expect(missed()).toHaveLength(290);
    expectSortedWithoutDoubles(result.current.data);
  });

  it('is level with the server as far back as it is loaded', async () => {
    const { result, emulator, john, untilShown, bodies } = await stage('Archive', 'long-history');
    const own = await john.sendMessage('Archive', 'old');
    await untilShown('old');
    for (let later = 0; later < 220; later += 1) await john.sendMessage('Archive', `later ${later}`);
    await untilShown('later 219');
    const listed = bodies().length;

    emulator.faults.refuseConnections(1);
    emulator.disconnect('jane');
    await john.editMessage(own, 'old, but edited meanwhile');
    await untilShown('old, but edited meanwhile');

    expect(bodies()).toHaveLength(listed);
    expect(result.current.gaps).toEqual([]);
    expectSortedWithoutDoubles(result.current.data);
  });

  it('keeps a gap whose messages could not be loaded', async () => {
    const { result, emulator, john, untilShown } = await stage();
    emulator.faults.refuseConnections(1);
    emulator.disconnect('jane');
    for (let missed = 0; missed < 230; missed += 1) await john.sendMessage('General', `missed ${missed}`);
    await untilShown('missed 229');
    const [gap] = result.current.gaps;
    emulator.faults.failNext('getMessages', 1, { error: 'SomeError', message: 'Not now.' });

    await expect(result.current.loadGap.mutateAsync(gap as MessageGap)).rejects.toMatchObject({
      name: 'ChatError',
    });
    expect(result.current.gaps).toEqual([gap]);
  });

  it('keeps what is on screen, older pages included, while it catches up', async () => {
    const { result, emulator, john, untilShown } = await stage('Archive', 'long-history');
    await result.current.fetchNextPage();
    const before = await vi.waitFor(() => {
      const { data = [] } = result.current;
      expect(data.length).toBeGreaterThan(30);
      return data;
    }, SOON);
    const lengths: number[] = [];
    result.onCommit = ({ data }) => lengths.push(data?.length ?? 0);

    emulator.disconnect('jane');
    await john.sendMessage('Archive', 'missed');
    await untilShown('missed');
    await settle();

    expect(Math.min(...lengths)).toBe(before.length);
    expect(result.current.data?.map(({ id }) => id).slice(0, -1)).toEqual(before.map(({ id }) => id));
    expect(result.current.hasNextPage).toBe(true);
  });

  it('catches up again if catching up was cut short', async () => {
    const { emulator, john, untilShown } = await stage();
    emulator.disconnect('jane');
    await john.sendMessage('General', 'missed');
    emulator.faults.failNext('getMessages', 1, { error: 'SomeError', message: 'Not now.' });

    await untilShown('missed');
  });

  it('shows own messages at once, under the same key when they have arrived', async () => {
    const { result, channel, emulator, untilShown } = await stage();
    emulator.faults.delay('sendMessage', 80);
    result.current.send.mutate({ channel, body: 'mine' });
    await untilShown('mine');
    const pending = result.current.data?.at(-1);
    expect(pending).toHaveProperty('delivery.status', 'sending');

    await vi.waitFor(() => expect(result.current.data?.at(-1)).not.toHaveProperty('delivery'), SOON);
    expect(result.current.data?.at(-1)).toMatchObject({ body: 'mine', clientId: pending?.clientId });
    await settle();
    expect(result.current.data?.filter((message) => bodyOf(message) === 'mine')).toHaveLength(1);
  });

  it('waits for a channel', async () => {
    const { result } = await renderHookWithChat(() => useMessages(undefined));

    expect(result.current).toMatchObject({ data: undefined, fetchStatus: 'idle' });
  });
});

describe('useDraft', () => {
  it('is kept per channel while components come and go', async () => {
    const channel = { id: 1 } as Channel;
    const other = { id: 2 } as Channel;
    const { result } = await renderHookWithChat(() => [useDraft(channel), useDraft(other)] as const);
    const [[, setDraft]] = result.current;

    setDraft('unfinished');

    await vi.waitFor(() => expect(result.current.map(([draft]) => draft)).toEqual(['unfinished', '']), SOON);
    expect(result.current[0][1]).toBe(setDraft);
  });
});

describe('useOutbox', () => {
  it('is empty without a session, and its verbs do nothing to what is not there', async () => {
    const { result } = await renderHookWithChat(() => useOutbox(), {
      provider: { username: undefined },
      waitUntilConnected: false,
    });

    expect(result.current.items).toEqual([]);
    expect(() => {
      result.current.retry('x');
      result.current.discard('x');
    }).not.toThrow();
  });
});
