import { describe, expect, it, vi } from 'vitest';
import { channelOf, SOON } from '../../test/clientForTest.js';
import { heardRequests } from '../../test/heardFrames.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import { useChannel } from '../channels/useChannel.js';
import { useChannelMembers } from '../channels/useChannelMembers.js';
import { useLastReadMessage } from '../messages/useLastReadMessage.js';
import { useMessages } from '../messages/useMessages.js';
import { useReadReceipts } from '../messages/useReadReceipts.js';
import type { Message } from '../sdk/index.js';
import type { ChatSessionHandlers } from './chatSessionHandlers.js';
import { useChatSession } from './useChatSession.js';

const MANY = 100;
/** A burst is answered by a few questions; how many depends on how long the machine takes for it. */
const A_FEW = 20;

/** General is open, with everything on screen that could ask. */
async function stage() {
  const installed = installForTest();
  const requests = heardRequests(installed);
  const channel = await channelOf(installed, 'General');
  const slot: { handlers?: ChatSessionHandlers } = {};
  const rendered = await renderHookWithChat(
    () => {
      useChatSession(channel, slot.handlers);
      const messages = useMessages(channel).data ?? [];
      return {
        messages,
        channel: useChannel(channel.id).data,
        members: useChannelMembers(channel).data,
        readers: useReadReceipts(messages.at(-1) as Message | undefined).data?.map(({ user }) => user.name),
        readByJohn: useLastReadMessage(channel, 'john').data?.id,
      };
    },
    { installed },
  );
  const { emulator, result } = rendered;
  await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(19), SOON);
  await vi.waitFor(() => expect(result.current.members).toBeDefined(), SOON);
  const [ada, john] = [emulator.as('ada'), emulator.as('john')];
  await john.readChannel('General');
  let sent = 0;
  return {
    ...rendered,
    slot,
    john,
    howOften: (name: RegExp) => requests.filter((request) => name.test(request)).length,
    forget: () => requests.splice(0),
    async sendMany() {
      const before = result.current.messages.length;
      for (let at = 0; at < MANY; at++) await ada.sendMessage('General', `message ${sent++}`);
      await vi.waitFor(() => expect(result.current.messages).toHaveLength(before + MANY), SOON);
    },
  };
}

describe('an open chat', () => {
  it('asks who reads the message on screen, and not for each that is read', async () => {
    const { john, result, sendMany, howOften } = await stage();
    await sendMany();
    const newest = result.current.messages.at(-1)?.id;

    await john.readChannel('General');

    await vi.waitFor(() => expect(result.current.readers).toEqual(['john']), SOON);
    await vi.waitFor(() => expect(result.current.readByJohn).toBe(newest), SOON);
    expect(howOften(/\/messages\/\d+\.relay/)).toBe(0);
    expect(howOften(/last_read/)).toBeLessThan(A_FEW);
  });

  it('asks for whole messages as soon as somebody wants to hear of each, and no longer', async () => {
    const { john, result, slot, rerender, sendMany, howOften, forget } = await stage();
    await sendMany();
    const onMessageRead = vi.fn();
    slot.handlers = { onMessageRead };
    rerender();
    await john.readChannel('General');
    await vi.waitFor(() => expect(onMessageRead).toHaveBeenCalledTimes(MANY), SOON);
    expect(onMessageRead.mock.lastCall).toMatchObject([{ body: 'message 99' }, { user: { name: 'john' } }]);

    slot.handlers = {};
    rerender();
    await sendMany();
    forget();
    const newest = result.current.messages.at(-1)?.id;
    await john.readChannel('General');
    await vi.waitFor(() => expect(result.current.readByJohn).toBe(newest), SOON);
    expect(howOften(/\/messages\/\d+\.relay/)).toBe(0);
  });

  it('asks for its members again when one comes, and not at each message', async () => {
    const { emulator, result, sendMany, howOften, forget } = await stage();
    forget();
    await sendMany();
    expect(howOften(/members\.relay/)).toBeLessThan(A_FEW);

    const before = result.current.members?.length ?? 0;
    await emulator.as('stranger').joinChannel('General');
    await vi.waitFor(() => expect(result.current.members).toHaveLength(before + 1), SOON);
  });
});
