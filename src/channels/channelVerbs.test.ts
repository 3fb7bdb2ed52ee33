import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { channelOf, connectedClient, SOON } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { Channel, User } from '../sdk/index.js';
import { useAddChannelModerator } from './useAddChannelModerator.js';
import { useChannel } from './useChannel.js';
import { useChannelMembers } from './useChannelMembers.js';
import { useChannels } from './useChannels.js';
import { useChannelUnread } from './useChannelUnread.js';
import { useClearChannelHistory } from './useClearChannelHistory.js';
import { useDeleteChannel } from './useDeleteChannel.js';
import { useHideChannel } from './useHideChannel.js';
import { useInviteUser } from './useInviteUser.js';
import { useJoinChannel } from './useJoinChannel.js';
import { useLeaveChannel } from './useLeaveChannel.js';
import { useMuteChannel } from './useMuteChannel.js';
import { useReadChannel } from './useReadChannel.js';
import { useUnmuteChannel } from './useUnmuteChannel.js';
import { useUnreadChannelsCount } from './useUnreadChannelsCount.js';
import { useUpdateChannel } from './useUpdateChannel.js';
import { useUserIsChannelMember } from './useUserIsChannelMember.js';

const namesOf = (channels: Channel[] | undefined) => channels?.map(({ displayName }) => displayName);

/** A channel that Jane has made herself, so that she may do everything to it. */
async function ownChannel(installed: ReturnType<typeof installForTest>, members: string[] = []) {
  await installed.emulator.as('jane').createChannel({ type: 'PUBLIC', name: 'Regatta', members });
  return channelOf(installed, 'Regatta');
}

async function userAsJaneSees(installed: { host: string }, name: string): Promise<User> {
  const client = await connectedClient(installed);
  const [user] = (await client.api.getUsers({ name })).items;
  if (!user) throw new Error(`There is no ${name}.`);
  return user;
}

describe('a channel of one’s own', () => {
  it('is renamed everywhere', async () => {
    const installed = installForTest();
    const channel = await ownChannel(installed);
    const { result } = await renderHookWithChat(
      () => ({
        one: useChannel(channel.id),
        list: useChannels({ joined: true }),
        update: useUpdateChannel(),
      }),
      { installed },
    );
    await vi.waitFor(() => expect(namesOf(result.current.list.data)).toContain('Regatta'), SOON);

    await act(() => result.current.update.mutateAsync({ channel: { ...channel, displayName: 'Race day' } }));

    await vi.waitFor(() => expect(namesOf(result.current.list.data)).toContain('Race day'), SOON);
    expect(result.current.one.data?.displayName).toBe('Race day');
  });

  it('is gone from the lists once it is deleted', async () => {
    const installed = installForTest();
    const channel = await ownChannel(installed);
    const { result } = await renderHookWithChat(
      () => ({ list: useChannels({ joined: true }), remove: useDeleteChannel() }),
      { installed },
    );
    await vi.waitFor(() => expect(namesOf(result.current.list.data)).toContain('Regatta'), SOON);

    await act(() => result.current.remove.mutateAsync({ channel }));

    await vi.waitFor(() => expect(namesOf(result.current.list.data)).not.toContain('Regatta'), SOON);
  });

  it('takes in who is invited, and lets them moderate', async () => {
    const installed = installForTest();
    const channel = await ownChannel(installed);
    const linus = await userAsJaneSees(installed, 'linus');
    const { result } = await renderHookWithChat(
      () => ({
        members: useChannelMembers(channel),
        isMember: useUserIsChannelMember(linus, channel),
        invite: useInviteUser(),
        promote: useAddChannelModerator(),
      }),
      { installed },
    );
    await vi.waitFor(() => expect(result.current.isMember.data).toBe(false), SOON);

    await act(() => result.current.invite.mutateAsync({ channel, user: { username: 'linus' } }));

    await vi.waitFor(
      () => expect(result.current.members.data?.map(({ name }) => name)).toContain('linus'),
      SOON,
    );
    await vi.waitFor(() => expect(result.current.isMember.data).toBe(true), SOON);
    await act(async () => {
      const updated = await result.current.promote.mutateAsync({ channel, user: linus });
      expect(updated.id).toBe(channel.id);
    });
  });
});

describe('a channel of others', () => {
  it('cannot be changed, and nothing is', async () => {
    const installed = installForTest();
    await installed.emulator.as('ada').createChannel({ type: 'PUBLIC', name: 'Ada’s', members: ['jane'] });
    const channel = await channelOf(installed, 'Ada’s');
    const { result } = await renderHookWithChat(
      () => ({ one: useChannel(channel), update: useUpdateChannel(), remove: useDeleteChannel() }),
      { installed },
    );

    await act(async () => {
      await expect(
        result.current.update.mutateAsync({ channel: { ...channel, displayName: 'Mine' } }),
      ).rejects.toMatchObject({ code: 'not-permitted' });
      await expect(result.current.remove.mutateAsync({ channel })).rejects.toMatchObject({
        code: 'not-permitted',
      });
    });

    await vi.waitFor(() => expect(result.current.one.data?.displayName).toBe('Ada’s'), SOON);
  });

  it('is joined and left, and moves between the lists', async () => {
    const installed = installForTest();
    await installed.emulator.as('ada').createChannel({ type: 'PUBLIC', name: 'Sailing' });
    const { result } = await renderHookWithChat(
      () => ({
        joined: useChannels({ joined: true }),
        joinable: useChannels({ joinable: true }),
        join: useJoinChannel(),
        leave: useLeaveChannel(),
      }),
      { installed },
    );
    await vi.waitFor(() => expect(namesOf(result.current.joinable.data)).toContain('Sailing'), SOON);
    const channel = result.current.joinable.data?.find(({ name }) => name === 'Sailing') as Channel;

    let joined = channel;
    await act(async () => {
      joined = await result.current.join.mutateAsync({ channel });
    });
    await vi.waitFor(() => expect(namesOf(result.current.joined.data)).toContain('Sailing'), SOON);
    expect(namesOf(result.current.joinable.data)).not.toContain('Sailing');
    expect(joined.permissions).toMatchObject({ canJoin: false, canLeave: true });

    await act(() => result.current.leave.mutateAsync({ channel: joined }));
    await vi.waitFor(() => expect(namesOf(result.current.joinable.data)).toContain('Sailing'), SOON);
    expect(namesOf(result.current.joined.data)).not.toContain('Sailing');
  });

  it('is left with the object from before it was joined', async () => {
    const installed = installForTest();
    await installed.emulator.as('ada').createChannel({ type: 'PUBLIC', name: 'Sailing' });
    const { result } = await renderHookWithChat(
      () => ({ joinable: useChannels({ joinable: true }), join: useJoinChannel(), leave: useLeaveChannel() }),
      { installed },
    );
    await vi.waitFor(() => expect(namesOf(result.current.joinable.data)).toContain('Sailing'), SOON);
    const before = result.current.joinable.data?.find(({ name }) => name === 'Sailing') as Channel;

    await act(() => result.current.join.mutateAsync({ channel: before }));
    await act(() => result.current.leave.mutateAsync({ channel: before }));

    await vi.waitFor(() => expect(namesOf(result.current.joinable.data)).toContain('Sailing'), SOON);
  });

  it('marks its notifications as muted, until it no longer is', async () => {
    const installed = installForTest();
    const channel = await channelOf(installed, 'Random');
    const client = await connectedClient(installed);
    const muted: boolean[] = [];
    client.on('onNotificationReceived', (notification) => muted.push(notification.muted));
    const { result, emulator } = await renderHookWithChat(
      () => ({ mute: useMuteChannel(), unmute: useUnmuteChannel() }),
      { installed },
    );
    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(22), SOON);

    await act(() => result.current.mute.mutateAsync({ channel }));
    await emulator.as('ada').sendMessage('Random', 'Psst');
    await vi.waitFor(() => expect(muted).toEqual([true]), SOON);

    await act(() => result.current.unmute.mutateAsync({ channel }));
    await emulator.as('ada').sendMessage('Random', 'Hello');
    await vi.waitFor(() => expect(muted).toEqual([true, false]), SOON);
  });
});

it('hides a channel until its next message', async () => {
  const installed = installForTest();
  const client = await connectedClient(installed, { username: 'john' });
  const { items } = await client.api.getUsers({ name: 'jane' });
  await client.api.createChannel({ type: 'DIRECT', members: items });
  const { result, emulator } = await renderHookWithChat(
    () => ({ list: useChannels({ joined: true }), hide: useHideChannel() }),
    { installed },
  );
  const direct = () => result.current.list.data?.find(({ type }) => type === 'DIRECT');
  await vi.waitFor(() => expect(direct()).toBeDefined(), SOON);
  const channel = direct() as Channel;

  await act(() => result.current.hide.mutateAsync({ channel }));
  await vi.waitFor(() => expect(direct()).toBeUndefined(), SOON);

  await emulator.as('john').sendMessage(channel.id, 'Still there?');
  await vi.waitFor(() => expect(direct()).toBeDefined(), SOON);
});

describe('what is unread', () => {
  it('is known of a channel and counted over all, and read', async () => {
    const installed = installForTest();
    const channel = await channelOf(installed, 'Random');
    const { result, emulator } = await renderHookWithChat(
      () => ({
        unread: useChannelUnread(channel).data,
        count: useUnreadChannelsCount().data,
        read: useReadChannel(),
      }),
      { installed },
    );
    await vi.waitFor(() => expect(result.current.unread).toBe(false), SOON);
    await vi.waitFor(() => expect(result.current.count).toBeTypeOf('number'), SOON);
    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);
    const before = result.current.count as number;

    await emulator.as('ada').sendMessage('Random', 'News');
    await vi.waitFor(() => expect(result.current).toMatchObject({ unread: true, count: before + 1 }), SOON);

    await act(() => result.current.read.mutateAsync({ channel }));
    await vi.waitFor(() => expect(result.current).toMatchObject({ unread: false, count: before }), SOON);
  });

  it('is unread again if the server did not take it', async () => {
    const installed = installForTest();
    const channel = await channelOf(installed, 'Random');
    await installed.emulator.as('ada').sendMessage('Random', 'News');
    const { result, emulator } = await renderHookWithChat(
      () => ({ unread: useChannelUnread(channel).data, read: useReadChannel() }),
      { installed },
    );
    await vi.waitFor(() => expect(result.current.unread).toBe(true), SOON);

    emulator.faults.failNext('readChannel');
    await act(() => expect(result.current.read.mutateAsync({ channel })).rejects.toThrow());

    await vi.waitFor(() => expect(result.current.unread).toBe(true), SOON);
  });

  it('is nothing once the history was cleared', async () => {
    const installed = installForTest();
    const channel = await channelOf(installed, 'Random');
    await installed.emulator.as('ada').sendMessage('Random', 'News');
    const { result } = await renderHookWithChat(
      () => ({ unread: useChannelUnread(channel).data, clear: useClearChannelHistory() }),
      { installed },
    );
    await vi.waitFor(() => expect(result.current.unread).toBe(true), SOON);

    await act(() => result.current.clear.mutateAsync({ channel }));

    await vi.waitFor(() => expect(result.current.unread).toBe(false), SOON);
  });
});
