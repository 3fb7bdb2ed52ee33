import { act } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { channelOf, connectedClient, SOON } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { InstalledEmulator } from '../emulator/browser/installEmulator.js';
import { useDraft } from '../messages/useDraft.js';
import { useMessages } from '../messages/useMessages.js';
import { useSendMessage } from '../messages/useSendMessage.js';
import { useChatSession } from '../session/useChatSession.js';
import { useCreateThread } from '../threads/useCreateThread.js';
import { useThreads } from '../threads/useThreads.js';
import { useSendKeystrokes } from '../typing/useSendKeystrokes.js';
import { useBlockUser } from '../users/useBlockUser.js';
import { useUserBlockList } from '../users/useUserBlockList.js';
import { useChannel } from './useChannel.js';
import { useChannelMembers } from './useChannelMembers.js';
import { useLeaveChannel } from './useLeaveChannel.js';
import { useReadChannel } from './useReadChannel.js';
import { useUnreadMessagesCount } from './useUnreadMessagesCount.js';
import { useUserIsChannelMember } from './useUserIsChannelMember.js';

async function stage() {
  const installed = installForTest();
  const { id } = await channelOf(installed, 'Design');
  return { installed, id, john: installed.emulator.as('john') };
}

/** What John hears being typed in the design channel. */
async function heardByJohn(installed: InstalledEmulator): Promise<string[]> {
  const john = await connectedClient(installed, { username: 'john' });
  const heard: string[] = [];
  john.on('onReceivedKeystrokes', ({ keystrokes }) => heard.push(keystrokes.keys));
  onTestFinished(john.chats.open(await channelOf(installed, 'Design', 'john')));
  await vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('john')).toBe(19), SOON);
  return heard;
}

describe('a channel that is named by its id', () => {
  it('is opened, listed and heard', async () => {
    const { installed, id, john } = await stage();
    const { result } = await renderHookWithChat(
      () => ({
        session: useChatSession(id),
        messages: useMessages(id).data,
        members: useChannelMembers(id).data,
      }),
      { installed },
    );
    await vi.waitFor(() => expect(result.current.messages?.length).toBeGreaterThan(0), SOON);
    await vi.waitFor(() => expect(result.current.members).toHaveLength(5), SOON);
    await vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('jane')).toBe(19), SOON);

    await john.sendMessage('Design', 'By number');

    await vi.waitFor(
      () => expect(result.current.messages?.at(-1)).toMatchObject({ body: 'By number' }),
      SOON,
    );
  });

  it('is read and left', async () => {
    const { installed, id } = await stage();
    const { result } = await renderHookWithChat(
      () => ({
        channel: useChannel(id).data,
        unread: useUnreadMessagesCount(id).data,
        read: useReadChannel(),
        leave: useLeaveChannel(),
      }),
      { installed },
    );
    await vi.waitFor(() => expect(result.current.unread).toBeGreaterThan(0), SOON);

    await act(() => result.current.read.mutateAsync({ channel: id }));
    await vi.waitFor(() => expect(result.current.unread).toBe(0), SOON);
    await act(() => result.current.leave.mutateAsync({ channel: id }));
    await vi.waitFor(() => expect(result.current.channel?.permissions.canJoin).toBe(true), SOON);
  });

  it('is written to, and keeps its draft', async () => {
    const { installed, id } = await stage();
    const heard = await heardByJohn(installed);
    const { result } = await renderHookWithChat(
      () => ({
        session: useChatSession(id),
        messages: useMessages(id).data,
        send: useSendMessage(),
        sendKeystrokes: useSendKeystrokes(id),
        draft: useDraft(id),
      }),
      { installed },
    );
    await vi.waitFor(() => expect(result.current.messages).toBeDefined(), SOON);
    await vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('jane')).toBe(19), SOON);

    act(() => {
      result.current.draft[1]('Dear');
      result.current.sendKeystrokes('Dear');
    });
    await vi.waitFor(() => expect(heard).toEqual(['Dear']), SOON);
    expect(result.current.draft[0]).toBe('Dear');
    await act(() => result.current.send.mutateAsync({ channel: id, body: 'Dear all' }));

    await vi.waitFor(() => expect(result.current.messages?.at(-1)).toMatchObject({ body: 'Dear all' }), SOON);
  });

  it('is asked for, if it is not known, before something is sent to it', async () => {
    const { installed, id } = await stage();
    const { result } = await renderHookWithChat(() => useSendMessage(), { installed });

    await act(() => result.current.mutateAsync({ channel: id, body: 'Dear all' }));
    await act(() =>
      expect(result.current.mutateAsync({ channel: 987_654, body: 'Anybody?' })).rejects.toMatchObject({
        code: 'not-found',
      }),
    );
  });

  it('has threads', async () => {
    const { installed, id } = await stage();
    const { result } = await renderHookWithChat(
      () => ({ threads: useThreads(id, { includeMainThread: false }).data, create: useCreateThread() }),
      { installed },
    );
    await vi.waitFor(() => expect(result.current.threads).toBeDefined(), SOON);

    await act(() => result.current.create.mutateAsync({ channel: id, name: 'Menu' }));

    await vi.waitFor(() => expect(result.current.threads?.map(({ name }) => name)).toContain('Menu'), SOON);
  });

  it('may be one that does not exist', async () => {
    const { installed } = await stage();
    const { result } = await renderHookWithChat(
      () => ({ members: useChannelMembers(987_654), leave: useLeaveChannel() }),
      {
        installed,
      },
    );

    await vi.waitFor(() => expect(result.current.members.error?.code).toBe('not-found'), SOON);
    await act(() =>
      expect(result.current.leave.mutateAsync({ channel: 987_654 })).rejects.toMatchObject({
        code: 'not-found',
      }),
    );
  });
});

it('a user is named by their id', async () => {
  const { installed, id, john } = await stage();
  const { user } = await john.sendMessage('Design', 'Hello');
  const userId = user?.id ?? 0;
  const { result } = await renderHookWithChat(
    () => ({
      isMember: useUserIsChannelMember(userId, id).data,
      blocked: useUserBlockList().data,
      block: useBlockUser(),
    }),
    { installed },
  );
  await vi.waitFor(() => expect(result.current.isMember).toBe(true), SOON);
  await vi.waitFor(() => expect(result.current.blocked).toEqual([]), SOON);

  await act(() => result.current.block.mutateAsync({ user: userId }));

  await vi.waitFor(
    () => expect(result.current.blocked?.map(({ user }) => user.name)).toEqual(['john']),
    SOON,
  );
});
