import { describe, expect, it, vi } from 'vitest';
import { channelOf, SOON, settle } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { Channel, ChatError } from '../sdk/index.js';
import type { ChatSessionHandlers } from './chatSessionHandlers.js';
import { useChatSession } from './useChatSession.js';

async function stage(handlers?: ChatSessionHandlers) {
  const installed = installForTest();
  const errors: ChatError[] = [];
  const slot: { channel: Channel | undefined; handlers: ChatSessionHandlers | undefined } = {
    channel: await channelOf(installed, 'General'),
    handlers,
  };
  const rendered = await renderHookWithChat(() => useChatSession(slot.channel, slot.handlers), {
    installed,
    provider: { onError: (error) => errors.push(error) },
  });
  const { emulator } = installed;
  const untilSubscribed = (count: number) =>
    vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(count), SOON);
  await untilSubscribed(19);
  const people = () => rendered.result.current.participants.map(({ name }) => name);
  return { ...rendered, installed, slot, errors, people, untilSubscribed, john: emulator.as('john') };
}

describe('useChatSession', () => {
  it('is active while connected, and waits while not', async () => {
    const { result, emulator } = await stage();
    expect(result.current.status).toBe('active');

    emulator.disconnect('jane');
    await vi.waitFor(() => expect(result.current.status).toBe('waiting'), SOON);
    await vi.waitFor(() => expect(result.current.status).toBe('active'), SOON);
  });

  it('tells who is here', async () => {
    const { people, john } = await stage();
    await john.enter('General');
    await vi.waitFor(() => expect(people()).toEqual(['john']), SOON);
    await john.leave('General');
    await vi.waitFor(() => expect(people()).toEqual([]), SOON);
  });

  it('calls the newest handlers, with the SDK’s arguments', async () => {
    const [old, newest] = [vi.fn(), vi.fn()];
    const { slot, rerender, john } = await stage({ onReceivedMessage: old });
    slot.handlers = { onReceivedMessage: newest };
    rerender();

    const message = await john.sendMessage('General', 'hi');
    await vi.waitFor(() => expect(newest).toHaveBeenCalledOnce(), SOON);
    expect(newest).toHaveBeenCalledWith(expect.objectContaining({ id: message.id, body: 'hi' }), undefined);
    expect(old).not.toHaveBeenCalled();
  });

  it('reports a handler that throws, and goes on', async () => {
    const onReceivedMessage = vi.fn(() => {
      throw new Error('broken');
    });
    const { errors, john } = await stage({ onReceivedMessage });
    await john.sendMessage('General', 'one');
    await john.sendMessage('General', 'two');

    await vi.waitFor(() => expect(onReceivedMessage).toHaveBeenCalledTimes(2), SOON);
    expect(errors.map(({ code }) => code)).toEqual(['handler-failed', 'handler-failed']);
  });

  it('hears nothing of other channels', async () => {
    const onReceivedMessage = vi.fn();
    const { john, emulator } = await stage({ onReceivedMessage });
    await emulator.as('ada').sendMessage('Random', 'elsewhere');
    await john.sendMessage('General', 'here');

    await vi.waitFor(() => expect(onReceivedMessage).toHaveBeenCalledOnce(), SOON);
  });

  it('follows a change of channel and leaves the former one', async () => {
    const { slot, rerender, installed, untilSubscribed, emulator } = await stage();
    slot.channel = await channelOf(installed, 'Random');
    rerender();

    await untilSubscribed(27);
    await untilSubscribed(19);
    expect(emulator.stats().chatSessions).toBe(1);
  });

  it('is not touched by a new object of the same channel', async () => {
    const { slot, rerender, emulator, john, result } = await stage();
    await john.enter('General');
    await vi.waitFor(() => expect(result.current.participants).toHaveLength(1), SOON);
    slot.channel = slot.channel && { ...slot.channel };
    rerender();
    await settle();

    expect(emulator.stats().subscriptionsOf('jane')).toBe(19);
    expect(result.current.participants).toHaveLength(1);
  });

  it('does not remember who was here the last time', async () => {
    const { slot, rerender, untilSubscribed, people, john } = await stage();
    const { channel } = slot;
    await john.enter('General');
    await vi.waitFor(() => expect(people()).toEqual(['john']), SOON);
    slot.channel = undefined;
    rerender();
    await untilSubscribed(11);
    await john.leave('General');

    slot.channel = channel;
    rerender();
    await untilSubscribed(19);
    await settle();

    expect(people()).toEqual([]);
  });

  it('does nothing while nobody is signed in', async () => {
    const installed = installForTest();
    const general = await channelOf(installed, 'General');
    const { result } = await renderHookWithChat(() => useChatSession(general), {
      installed,
      provider: { username: undefined },
      waitUntilConnected: false,
    });

    expect(result.current).toEqual({ status: 'waiting', participants: [], typingUsers: [] });
  });
});
