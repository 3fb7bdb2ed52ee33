import { describe, expect, it, vi } from 'vitest';
import { channelOf, connectedClient, SOON, settle, untilStatus } from '../../test/clientForTest.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { Person } from '../emulator/index.js';
import type { ChatError } from './ChatError.js';
import { CALL_LIMIT_MS, UPLOAD_LIMIT_MS } from './call.js';
import { END_AGAIN_AFTER_MS, END_GRACE_MS } from './channelSessions.js';
import type { ChatApi } from './chatApi.js';
import type { ChatClient } from './chatClient.js';
import type { ChatEventName } from './events.js';
import type { Channel, Message, Thread, User, UserBlockListItem } from './index.js';
import { END_LIMIT_MS } from './signIn.js';

/** What the calls are about. */
interface Subjects {
  channel: Channel;
  message: Message;
  reply: Message;
  thread: Thread;
  user: User;
  item: UserBlockListItem;
}

type Asking = Exclude<keyof ChatApi, 'sendKeystrokes'>;

const elsewhere = { url: 'https://files.test/a.png', name: 'a.png', contentType: 'image/png', size: 4 };

const calls: { [Name in Asking]: (api: ChatApi, subjects: Subjects) => Promise<unknown> } = {
  getCurrentUser: (api) => api.getCurrentUser(),
  updateCurrentUser: (api) => api.updateCurrentUser((user) => user),
  updateCurrentUserDisplayPicture: (api) => api.updateCurrentUserDisplayPicture({ file: elsewhere }),
  getUsers: (api) => api.getUsers(),
  getUsersCount: (api) => api.getUsersCount(),
  getUser: (api, { user }) => api.getUser(user.id),
  getUserIsChannelMember: (api, { user, channel }) => api.getUserIsChannelMember({ user, channel }),
  blockUser: (api, { user }) => api.blockUser({ user }),
  getUserBlockList: (api) => api.getUserBlockList(),
  deleteUserBlockListItem: (api, { item }) => api.deleteUserBlockListItem({ item }),
  getChannels: (api) => api.getChannels(),
  getChannel: (api, { channel }) => api.getChannel(channel.id),
  createChannel: (api) => api.createChannel({ type: 'PUBLIC', name: 'New' }),
  updateChannel: (api, { channel }) => api.updateChannel({ channel }),
  deleteChannel: (api, { channel }) => api.deleteChannel({ channel }),
  joinChannel: (api, { channel }) => api.joinChannel({ channel }),
  leaveChannel: (api, { channel }) => api.leaveChannel({ channel }),
  inviteUser: (api, { channel, user }) => api.inviteUser({ channel, user }),
  addChannelModerator: (api, { channel, user }) => api.addChannelModerator({ channel, user }),
  muteChannel: (api, { channel }) => api.muteChannel({ channel }),
  unmuteChannel: (api, { channel }) => api.unmuteChannel({ channel }),
  hideChannel: (api, { channel }) => api.hideChannel({ channel }),
  clearChannelHistory: (api, { channel }) => api.clearChannelHistory({ channel }),
  readChannel: (api, { channel }) => api.readChannel({ channel }),
  getChannelUnread: (api, { channel }) => api.getChannelUnread({ channel }),
  getUnreadChannelsCount: (api) => api.getUnreadChannelsCount(),
  getUnreadMessagesCount: (api) => api.getUnreadMessagesCount(),
  getChannelMembers: (api, { channel }) => api.getChannelMembers({ channel }),
  triggerEvent: (api, { channel }) => api.triggerEvent({ channel, type: 'poke' }),
  getMessages: (api, { channel }) => api.getMessages({ channel }),
  getReplies: (api, { message }) => api.getReplies({ message }),
  sendMessage: (api, { channel }) => api.sendMessage({ channel, body: 'Hello' }),
  editMessage: (api, { message }) => api.editMessage({ message, body: 'Hello' }),
  deleteMessage: (api, { message }) => api.deleteMessage({ message }),
  deleteMessageForMe: (api, { message }) => api.deleteMessageForMe({ message }),
  readMessage: (api, { message }) => api.readMessage({ message }),
  reactToMessage: (api, { message }) => api.reactToMessage({ message, emoji: 'tada' }),
  removeReaction: (api, { message }) => api.removeReaction({ message, emoji: 'tada' }),
  getLastReadMessage: (api, { channel }) => api.getLastReadMessage({ channel, username: 'john' }),
  getMessageRepliesCount: (api, { message }) => api.getMessageRepliesCount({ message }),
  getMessageChannel: (api, { message }) => api.getMessageChannel({ message }),
  getMessageParent: (api, { reply }) => api.getMessageParent({ message: reply }),
  getReactions: (api, { message }) => api.getReactions({ message }),
  getReadReceipts: (api, { message }) => api.getReadReceipts({ message }),
  createThread: (api, { channel }) => api.createThread({ channel, name: 'New' }),
  getThreads: (api, { channel }) => api.getThreads({ channel }),
  getThreadChannel: (api, { thread }) => api.getThreadChannel({ thread }),
  getThreadMessage: (api, { thread }) => api.getThreadMessage({ thread }),
  readThread: (api, { thread }) => api.readThread({ thread }),
};

async function subjectsOf({ api }: ChatClient): Promise<Subjects> {
  const channel = await api.createChannel({ type: 'PUBLIC', name: 'Sailing' });
  const message = await api.sendMessage({ channel, body: 'Ahoy' });
  const reply = await api.sendMessage({ message, body: 'Aye' });
  const thread = await api.createThread({ channel, name: 'Sails' });
  const [user] = (await api.getUsers()).items as [User];
  await api.blockUser({ user });
  const [item] = (await api.getUserBlockList()).items as [UserBlockListItem];
  // Nobody may join where they are: with the link of others, the request is made all the same.
  Object.assign((channel as never as { _actions: object })._actions, { join: '/application/v1/join' });
  return { channel, message, reply, thread, user, item };
}

/** Reports how a promise ended. */
const codeOf = (outcome: Promise<unknown>) =>
  outcome.then(
    () => 'answered',
    (error: ChatError) => error.code,
  );

describe('the door', () => {
  it('gives up on silence in each of its calls', { timeout: 20_000 }, async () => {
    const { emulator, host } = installForTest();
    const client = await connectedClient({ host });
    const subjects = await subjectsOf(client);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      emulator.faults.halfOpen('jane');
      const names = Object.keys(calls) as Asking[];
      const outcomes = Promise.all(
        names.map(async (name) => [name, await codeOf(calls[name](client.api, subjects))]),
      );
      await vi.advanceTimersByTimeAsync(CALL_LIMIT_MS);
      await vi.advanceTimersByTimeAsync(UPLOAD_LIMIT_MS);

      expect(Object.fromEntries(await outcomes)).toEqual(
        Object.fromEntries(names.map((name) => [name, 'timed-out'])),
      );
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends each of its calls when whoever asks signs out in the same moment', async () => {
    const { emulator, host } = installForTest();
    const client = await connectedClient({ host });
    const subjects = await subjectsOf(client);
    emulator.faults.halfOpen('jane');
    const names = Object.keys(calls) as Asking[];
    const outcomes = Promise.all(
      names.map(async (name) => [name, await codeOf(calls[name](client.api, subjects))]),
    );
    void client.end();

    // Those that fetch code of their own first find nobody signed in any more.
    const ended = /^(connection-lost|no-session)$/;
    expect((await outcomes).filter(([, code = '']) => !ended.test(code))).toEqual([]);
  });

  it('does not wait for a goodbye that nobody answers', async () => {
    const { emulator, host } = installForTest();
    const client = await connectedClient({ host });
    emulator.faults.neverAnswer('endSession');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      const ended = client.end();
      await vi.advanceTimersByTimeAsync(END_LIMIT_MS);
      await ended;
    } finally {
      vi.useRealTimers();
    }
    expect(client.session.connection.status).toBe('signed-out');
  });

  it("tells the next user nothing of the former one's chats, and hears nothing twice", async () => {
    const installed = installForTest();
    const jane = await connectedClient(installed);
    const heard: string[] = [];
    jane.on('onReceivedMessage', () => heard.push('jane'));
    jane.chats.open(await channelOf(installed, 'General'));
    await vi.waitFor(() => expect(installed.emulator.stats().chatSessions).toBe(1), SOON);
    await jane.end();

    const john = await connectedClient(installed, { username: 'john' });
    john.on('onReceivedMessage', () => heard.push('john'));
    john.chats.open(await channelOf(installed, 'General', 'john'));
    await vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('john')).toBe(19), SOON);
    await installed.emulator.as('ada').sendMessage('General', 'for John');

    await vi.waitFor(() => expect(heard).toEqual(['john']), SOON);
    await settle();
    expect(heard).toEqual(['john']);
  });

  it("does not send the former one's draft as the next user", async () => {
    const installed = installForTest();
    const ada = await connectedClient(installed, { username: 'ada' });
    const drafts = vi.fn();
    ada.on('onReceivedKeystrokes', drafts);
    ada.chats.open(await channelOf(installed, 'General', 'ada'));
    await vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('ada')).toBe(19), SOON);

    const jane = await connectedClient(installed);
    jane.api.sendKeystrokes({ channel: await channelOf(installed, 'General'), keys: 'secret draft' });
    await jane.end();
    await connectedClient(installed, { username: 'john' });
    // Longer than the SDK holds keystrokes back.
    await settle(400);

    expect(drafts).not.toHaveBeenCalled();
  });

  it('leaves nothing behind when a chat opens and closes while the line is down', async () => {
    const installed = installForTest();
    const client = await connectedClient(installed);
    const general = await channelOf(installed, 'General');
    installed.emulator.disconnect('jane');
    await untilStatus(client, 'reconnecting');
    client.chats.open(general);
    client.chats.endAll();
    await untilStatus(client, 'connected');
    await settle(END_GRACE_MS + (END_AGAIN_AFTER_MS[0] ?? 0));

    expect(installed.emulator.stats().subscriptionsOf('jane')).toBe(11);
    expect(installed.emulator.stats().chatSessions).toBe(0);
  });
});

/** What somebody else does, so that a handler of ours is called. */
const causes: Partial<Record<ChatEventName, (world: World) => unknown>> = {
  onReceivedMessage: ({ john }) => john.sendMessage('General', 'Hello'),
  onReceivedKeystrokes: ({ john }) => john.type('General', 'Hel'),
  onTypingStarted: typeAndStop,
  onParticipantStartedTyping: typeAndStop,
  onTypingStopped: typeAndStop,
  onParticipantEnteredChat: comeAndGo,
  onParticipantLeftChat: comeAndGo,
  onUserPresenceChanged: async ({ john }) => {
    await john.goOnline();
    await john.goOffline();
  },
  onMessageUpdated: async ({ john, message }) => john.editMessage(message, `Hello ${Math.random()}`),
  onMessageReactionAdded: ({ john, message }) => john.react(message, 'tada'),
  onNotificationReceived: ({ john }) => john.sendMessage('Random', 'Hello'),
  onChannelUpdated: ({ john }) => john.sendMessage('Random', 'Hello'),
  onCurrentUserChanged: ({ jane }) => jane.api.updateCurrentUser((user) => user),
  onEventTriggered: ({ jane, general }) => jane.api.triggerEvent({ channel: general, type: 'poke' }),
};

async function typeAndStop({ john }: World): Promise<void> {
  await john.type('General', 'Hel');
  await john.stopTyping('General');
}

async function comeAndGo({ john }: World): Promise<void> {
  await john.enter('General');
  await john.leave('General');
}

interface World {
  john: Person;
  jane: ChatClient;
  general: Channel;
  message: { id: number };
}

describe('the door', () => {
  it.each(Object.entries(causes))(
    'hears on after a throwing handler of %s, and reports it',
    async (name, cause) => {
      const installed = installForTest();
      const jane = await connectedClient(installed);
      const general = await channelOf(installed, 'General');
      jane.chats.open(general);
      await vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('jane')).toBe(19), SOON);
      const john = installed.emulator.as('john');
      const message = await john.sendMessage('General', 'something to react to');
      const world: World = { john, jane, general, message };
      const [reports, calm] = [vi.fn(), vi.fn()];
      jane.onError(reports);
      jane.on(name as ChatEventName, () => {
        throw new Error('broken');
      });
      jane.on(name as ChatEventName, calm);

      await cause(world);
      await vi.waitFor(() => expect(calm).toHaveBeenCalled(), SOON);
      const heard = calm.mock.calls.length;
      await (name === 'onMessageReactionAdded' ? john.react(message, 'heart') : cause(world));
      await vi.waitFor(() => expect(calm.mock.calls.length).toBeGreaterThan(heard), SOON);

      expect(reports.mock.calls.length).toBe(calm.mock.calls.length);
      expect(reports.mock.lastCall?.[0]).toMatchObject({ code: 'handler-failed', facts: { event: name } });
    },
  );
});
