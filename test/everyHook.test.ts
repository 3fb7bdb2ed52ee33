import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { RequestKind } from '../src/emulator/index.js';
import type { Channel, ChatApi, Message, Thread, User, UserBlockListItem } from '../src/hooks.js';
import * as hooks from '../src/hooks.js';
import { channelOf, connectedClient, SOON, settle } from './clientForTest.js';
import { said } from './messages.js';
import { renderHookWithChat } from './renderHookWithChat.js';
import { installForTest } from './renderWithChat.js';

/** What the hooks are asked about. */
interface World {
  /** Jane is a member of it, and made it. */
  channel: Channel;
  /** John’s, and nobody else’s. */
  foreign: Channel;
  message: Message;
  reply: Message;
  thread: Thread;
  user: User;
  blocked: UserBlockListItem;
}

interface Answer {
  data: unknown;
  error: unknown;
  status: string;
  fetchStatus: string;
  refetch(): Promise<unknown>;
}

interface Write {
  mutateAsync(variables: never): Promise<unknown>;
}

type Name = keyof typeof hooks;

const reads: [Name, RequestKind, (world: World) => Answer][] = [
  ['useCurrentUser', 'getCurrentUser', () => hooks.useCurrentUser()],
  ['useUsers', 'getUsers', () => hooks.useUsers()],
  ['useUsersCount', 'getUsersCount', () => hooks.useUsersCount()],
  ['useUserBlockList', 'getUserBlockList', () => hooks.useUserBlockList()],
  ['useChannels', 'getChannels', () => hooks.useChannels()],
  ['useChannel', 'getChannel', ({ channel }) => hooks.useChannel(channel)],
  ['useChannelMembers', 'getChannelMembers', ({ channel }) => hooks.useChannelMembers(channel)],
  [
    'useUserIsChannelMember',
    'getUserIsChannelMember',
    (w) => hooks.useUserIsChannelMember(w.user, w.channel),
  ],
  ['useChannelUnread', 'getChannelUnread', ({ channel }) => hooks.useChannelUnread(channel)],
  ['useUnreadChannelsCount', 'getUnreadChannelsCount', () => hooks.useUnreadChannelsCount()],
  [
    'useUnreadMessagesCount',
    'getUnreadMessagesCount',
    ({ channel }) => hooks.useUnreadMessagesCount(channel),
  ],
  ['useMessages', 'getMessages', ({ channel }) => hooks.useMessages(channel)],
  ['useReplies', 'getMessages', ({ message }) => hooks.useReplies(message)],
  ['useLastReadMessage', 'getLastReadMessage', ({ channel }) => hooks.useLastReadMessage(channel, 'jane')],
  ['useMessageChannel', 'getChannel', ({ message }) => hooks.useMessageChannel(message)],
  ['useMessageParent', 'getMessageParent', ({ reply }) => hooks.useMessageParent(reply)],
  [
    'useMessageRepliesCount',
    'getMessageRepliesCount',
    ({ message }) => hooks.useMessageRepliesCount(message),
  ],
  ['useReactions', 'getReactions', ({ message }) => hooks.useReactions(message)],
  ['useReadReceipts', 'getReadReceipts', ({ message }) => hooks.useReadReceipts(message)],
  ['useThreads', 'getThreads', ({ channel }) => hooks.useThreads(channel)],
  ['useThreadChannel', 'getChannel', ({ thread }) => hooks.useThreadChannel(thread)],
];

/** Silence is the SDK’s answer to these: no server can refuse them. */
const unanswered = new Set<Name>(['useReadChannel', 'useReadMessage', 'useReadThread']);

const writes: [Name, RequestKind, () => Write, (world: World) => unknown][] = [
  ['useUpdateCurrentUser', 'updateCurrentUser', hooks.useUpdateCurrentUser, () => (me: User) => me],
  ['useBlockUser', 'blockUser', hooks.useBlockUser, ({ user }) => ({ user })],
  ['useUnblockUser', 'deleteUserBlockListItem', hooks.useUnblockUser, ({ blocked }) => ({ item: blocked })],
  ['useCreateChannel', 'createChannel', hooks.useCreateChannel, () => ({ type: 'PUBLIC', name: 'Sailing' })],
  ['useUpdateChannel', 'updateChannel', hooks.useUpdateChannel, ({ channel }) => ({ channel })],
  ['useDeleteChannel', 'deleteChannel', hooks.useDeleteChannel, ({ channel }) => ({ channel })],
  ['useJoinChannel', 'joinChannel', hooks.useJoinChannel, ({ foreign }) => ({ channel: foreign })],
  ['useLeaveChannel', 'leaveChannel', hooks.useLeaveChannel, ({ channel }) => ({ channel })],
  ['useInviteUser', 'inviteUser', hooks.useInviteUser, (w) => ({ channel: w.channel, user: w.blocked.user })],
  [
    'useAddChannelModerator',
    'addChannelModerator',
    hooks.useAddChannelModerator,
    (w) => ({ channel: w.channel, user: w.user }),
  ],
  ['useMuteChannel', 'muteChannel', hooks.useMuteChannel, ({ channel }) => ({ channel })],
  ['useUnmuteChannel', 'muteChannel', hooks.useUnmuteChannel, ({ channel }) => ({ channel })],
  ['useHideChannel', 'hideChannel', hooks.useHideChannel, ({ channel }) => ({ channel })],
  [
    'useClearChannelHistory',
    'clearChannelHistory',
    hooks.useClearChannelHistory,
    ({ channel }) => ({ channel }),
  ],
  ['useReadChannel', 'readChannel', hooks.useReadChannel, ({ channel }) => ({ channel })],
  ['useReadMessage', 'readMessage', hooks.useReadMessage, ({ message }) => ({ message })],
  [
    'useEditMessage',
    'editMessage',
    hooks.useEditMessage,
    ({ reply }) => ({ message: reply, body: 'Changed' }),
  ],
  ['useDeleteMessage', 'deleteMessage', hooks.useDeleteMessage, ({ reply }) => ({ message: reply })],
  [
    'useDeleteMessageForMe',
    'deleteMessageForMe',
    hooks.useDeleteMessageForMe,
    ({ message }) => ({ message }),
  ],
  [
    'useReactToMessage',
    'reactToMessage',
    hooks.useReactToMessage,
    ({ message }) => ({ message, emoji: '👍' }),
  ],
  [
    'useRemoveReaction',
    'removeReaction',
    hooks.useRemoveReaction,
    ({ reply }) => ({ message: reply, emoji: '🎉' }),
  ],
  ['useCreateThread', 'createThread', hooks.useCreateThread, ({ channel }) => ({ channel, name: 'Menu' })],
  ['useReadThread', 'readThread', hooks.useReadThread, ({ thread }) => ({ thread })],
  ['useTriggerEvent', 'triggerEvent', hooks.useTriggerEvent, ({ channel }) => ({ channel, type: 'poke' })],
];

/** What John does, and who hears of it. The first are told without a chat session, the others in an open one. */
const deeds: Record<
  'anywhere' | 'in an open chat',
  [Name, (john: ChatApi, world: World) => Promise<unknown>][]
> = {
  anywhere: [
    ['useChannels', (john, { channel }) => john.sendMessage({ channel, body: 'Cake?' })],
    ['useChannel', (john, { channel }) => john.sendMessage({ channel, body: 'Cake?' })],
    ['useChannelMembers', (john, { channel }) => john.leaveChannel({ channel: channel.id })],
    ['useUserIsChannelMember', (john, { channel }) => john.leaveChannel({ channel: channel.id })],
    ['useChannelUnread', (john, { channel }) => john.sendMessage({ channel, body: 'Cake?' })],
    ['useUnreadChannelsCount', (john, { channel }) => john.sendMessage({ channel, body: 'Cake?' })],
    ['useUnreadMessagesCount', (john, { channel }) => john.sendMessage({ channel, body: 'Cake?' })],
  ],
  'in an open chat': [
    ['useMessages', (john, { channel }) => john.sendMessage({ channel, body: 'Cake?' })],
    ['useReplies', async (john, { message }) => john.sendMessage({ message, body: 'Cake!' })],
    ['useMessageRepliesCount', async (john, { message }) => john.sendMessage({ message, body: 'Cake!' })],
    ['useMessageParent', (john, { message }) => john.reactToMessage({ message, emoji: '🎂' })],
    ['useReactions', (john, { message }) => john.reactToMessage({ message, emoji: '🎂' })],
  ],
};

/** An emulator, and a world that Jane has already acted in. */
async function stage() {
  const installed = installForTest();
  const { api } = await connectedClient(installed);
  const channel = await api.createChannel({ type: 'PUBLIC', name: 'Bakery' });
  const message = await api.sendMessage({ channel, body: 'Bread?' });
  const reply = await api.sendMessage({ message, body: 'Bread!' });
  await api.reactToMessage({ message: reply, emoji: '🎉' });
  const thread = await api.createThread({ channel, name: 'Rolls' });
  const { items: users } = await api.getUsers({ name: 'john' });
  const { items: others } = await api.getUsers({ name: 'linus' });
  const [user] = users;
  const [enemy] = others;
  if (!user || !enemy) throw new Error('The fixture has nobody to act with.');
  await api.inviteUser({ channel, user });
  await api.blockUser({ user: enemy });
  const [blocked] = (await api.getUserBlockList()).items;
  if (!blocked) throw new Error('Nobody is blocked.');
  await installed.emulator.as('john').createChannel({ type: 'PUBLIC', name: 'Garage' });
  const { items: foreigners } = await api.getChannels({ joined: false });
  const foreign = foreigners.find(({ name }) => name === 'Garage');
  if (!foreign) throw new Error('Jane cannot find the garage.');
  const world: World = { channel, foreign, message, reply, thread, user, blocked };
  return { installed, world };
}

/** A world that no server knows. */
async function paperWorld(): Promise<World> {
  const channel = await channelOf(installForTest(), 'General');
  const message = said(1, { by: 'john' });
  const user = message.type === 'TEXT' ? message.user : undefined;
  return {
    channel,
    foreign: channel,
    message,
    reply: message,
    thread: { id: '1' },
    user,
    blocked: { user },
  } as World;
}

const nobody = { provider: { username: undefined } as never, waitUntilConnected: false };

it('is every hook that asks or tells, but those with tests of their own', () => {
  const files = import.meta.glob<string>('../src/*/use*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const made = Object.entries(files).filter(([, code]) =>
    /return useChat(Query|Pages|Mutation)\(/.test(code),
  );
  const names = made.map(([path]) => path.replace(/.*\/|\.ts$/g, '')).filter((name) => name in hooks);
  const tabled = new Set<string>([...reads, ...writes].map(([name]) => name));

  expect(names.filter((name) => !tabled.has(name)).sort()).toEqual([
    'useLoadGap',
    'useSendMessage',
    'useThreadMessage',
    'useUpdateCurrentUserDisplayPicture',
    'useUser',
  ]);
});

describe.each(reads)('%s', (_name, call, useRead) => {
  it('has the answer, the refusal as its error, and the answer when asked again', async () => {
    const { installed, world } = await stage();
    // All of the result, since it renders for what was read of it.
    const { result } = await renderHookWithChat(() => ({ ...useRead(world) }), { installed });
    const becomes = (answer: object) =>
      vi.waitFor(() => expect(result.current).toMatchObject({ fetchStatus: 'idle', ...answer }), SOON);
    await becomes({ status: 'success', error: null });

    installed.emulator.faults.failNext(call);
    await act(() => result.current.refetch());
    await becomes({ error: { name: 'ChatError', code: 'refused' } });

    await act(() => result.current.refetch());
    await becomes({ status: 'success', error: null });
  });

  it('waits while nobody is signed in', async () => {
    const world = await paperWorld();
    const { result } = await renderHookWithChat(() => useRead(world), nobody);
    await settle();

    expect(result.current).toMatchObject({ status: 'pending', fetchStatus: 'idle', error: null });
  });

  it('may be unmounted in flight', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { installed, world } = await stage();
    installed.emulator.faults.delay(call, 50);
    const { view } = await renderHookWithChat(() => useRead(world), { installed });

    view.unmount();
    await settle(120);

    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});

describe.each(Object.entries(deeds))('%s', (where, rows) => {
  it.each(rows)('%s hears what somebody else does', async (name, happens) => {
    const { installed, world } = await stage();
    const { api: john } = await connectedClient(installed, { username: 'john' });
    const [, , useRead] = reads.find(([read]) => read === name) ?? [];
    const isOpen = where !== 'anywhere';
    const { result } = await renderHookWithChat(
      () => {
        hooks.useChatSession(isOpen ? world.channel : undefined);
        const said = hooks.useMessages(isOpen ? world.channel : undefined).data?.length;
        return { ...useRead?.(world), said };
      },
      { installed },
    );
    await vi.waitFor(() => expect(result.current.status).toBe('success'), SOON);
    const soOften = { ...SOON, interval: 250 };
    if (isOpen) {
      const greet = () => john.sendMessage({ channel: world.channel, body: 'Hello' });
      const { said = 0 } = result.current;
      await vi.waitFor(async () => {
        await greet();
        expect(result.current.said).toBeGreaterThan(said);
      }, soOften);
    }
    const before = result.current.data;

    // Done again until it is heard: nothing tells from outside when the last topic is listened to.
    await vi.waitFor(async () => {
      await happens(john, world).catch(() => {});
      expect(result.current.data).not.toEqual(before);
    }, soOften);
  });
});

describe.each(writes)('%s', (name, call, useWrite, variablesOf) => {
  it('has the answer, and before that the refusal as its error', async () => {
    const { installed, world } = await stage();
    const { result } = await renderHookWithChat(() => useWrite(), { installed });
    const tell = () => act(() => result.current.mutateAsync(variablesOf(world) as never));

    if (!unanswered.has(name)) {
      installed.emulator.faults.failNext(call);
      await expect(tell()).rejects.toMatchObject({ name: 'ChatError', code: 'refused' });
    }

    await expect(tell()).resolves.not.toThrow();
  });

  it('rejects while nobody is signed in', async () => {
    const world = await paperWorld();
    const { result } = await renderHookWithChat(() => useWrite(), nobody);

    await act(() =>
      expect(result.current.mutateAsync(variablesOf(world) as never)).rejects.toMatchObject({
        code: 'no-session',
      }),
    );
  });

  it('does what it was told although it was unmounted in flight', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { installed, world } = await stage();
    installed.emulator.faults.delay(call, 50);
    const { result, view } = await renderHookWithChat(() => useWrite(), { installed });
    const outcome = result.current.mutateAsync(variablesOf(world) as never);

    view.unmount();

    await expect(outcome).resolves.not.toThrow();
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});
