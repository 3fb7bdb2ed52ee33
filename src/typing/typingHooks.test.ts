import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { channelOf, connectedClient, SOON, settle } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import { TYPING_LASTS_MS } from '../live/typing.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { useSendKeystrokes } from './useSendKeystrokes.js';
import { useTypingUsers } from './useTypingUsers.js';

async function stage() {
  const installed = installForTest();
  const general = await channelOf(installed, 'General');
  const typing = await renderHookWithChat(
    () => {
      useChatSession(general);
      return useTypingUsers(general).map(({ name }) => name);
    },
    { installed },
  );
  const untilOpen = () =>
    vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('jane')).toBe(19), SOON);
  await untilOpen();
  const untilTyping = (...names: string[]) =>
    vi.waitFor(() => expect(typing.result.current).toEqual(names), SOON);
  return { ...typing, general, untilTyping, untilOpen, john: installed.emulator.as('john') };
}

describe('useTypingUsers', () => {
  it('tells who starts and stops', async () => {
    const { john, untilTyping } = await stage();
    await john.type('General', 'Hel');
    await untilTyping('john');
    await john.stopTyping('General');
    await untilTyping();
  });

  it('lets go of whoever sends', async () => {
    const { john, untilTyping } = await stage();
    await john.type('General', 'Hel');
    await untilTyping('john');
    await john.sendMessage('General', 'Hello');
    await untilTyping();
  });

  it('does not render for more keys of the same person', async () => {
    const { john, result, untilTyping, emulator } = await stage();
    await john.type('General', 'H');
    await untilTyping('john');
    const before = result.renders;

    for (const keys of ['He', 'Hel', 'Hell', 'Hello']) await john.type('General', keys);
    await emulator.as('john').type('Random', 'elsewhere');
    await settle();

    expect(result.renders).toBe(before);
  });

  it('forgets everybody with the connection', async () => {
    const { john, emulator, untilTyping } = await stage();
    await john.type('General', 'Hel');
    await untilTyping('john');
    emulator.disconnect('jane');
    await untilTyping();
  });

  it('does not believe for ever in somebody whose end was lost, and leaves no timer behind', async () => {
    const { john, emulator, untilTyping, view } = await stage();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    emulator.faults.neverAnswer('unsubscribe');
    await john.type('General', 'Hel');
    await untilTyping('john');
    await vi.advanceTimersByTimeAsync(TYPING_LASTS_MS);
    await untilTyping();
    view.unmount();
  });
});

describe('useSendKeystrokes', () => {
  async function sender() {
    const installed = installForTest();
    const general = await channelOf(installed, 'General');
    const john = await connectedClient(installed, { username: 'john' });
    john.chats.open(await channelOf(installed, 'General', 'john'));
    const heard: string[] = [];
    john.on('onReceivedKeystrokes', ({ keystrokes }) => heard.push(keystrokes.keys));
    await vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('john')).toBe(19), SOON);
    const slot: { channel: Channel | undefined } = { channel: general };
    const rendered = await renderHookWithChat(() => useSendKeystrokes(slot.channel), { installed });
    const untilHeard = (...keys: string[]) => vi.waitFor(() => expect(heard).toEqual(keys), SOON);
    return { ...rendered, slot, general, heard, untilHeard };
  }

  it('is heard by the others, and stops when the draft is empty', async () => {
    const { result, untilHeard } = await sender();
    result.current('h');
    await untilHeard('h');
    result.current('');
    await untilHeard('h', '');
  });

  it('says that it stopped when the component goes', async () => {
    const { result, view, untilHeard } = await sender();
    result.current('secret');
    await untilHeard('secret');
    view.unmount();
    await untilHeard('secret', '');
  });

  it('does not stop because the same channel comes as a new object', async () => {
    const { result, slot, general, heard, untilHeard, rerender } = await sender();
    const before = result.current;
    result.current('h');
    await untilHeard('h');

    slot.channel = { ...general };
    rerender();
    await settle(250);

    expect(result.current).toBe(before);
    expect(heard).toEqual(['h']);
  });

  it('sends nothing and throws nothing while offline', async () => {
    const { result, emulator, heard } = await sender();
    emulator.disconnect('jane');
    await settle(30);

    expect(() => result.current('h')).not.toThrow();
    await settle(250);
    expect(heard).toEqual([]);
  });
});
