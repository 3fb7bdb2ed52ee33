import { requireMessage, requireThread } from '../access.js';
import { Refusal } from '../errors.js';
import { isRead, isVisible, newestMessage, unreadCount } from '../reading.js';
import { renderReaction, renderReceipt, renderThread } from '../renderEvents.js';
import { renderMessage } from '../renderMessage.js';
import { findUser, type MessageRecord } from '../world.js';
import { channelOf } from './channels.js';
import { type Call, firstId, page, type RelayTable } from './route.js';

const messageOf = (call: Call): MessageRecord => requireMessage(call.backend.world, firstId(call), call.user);

const render = ({ backend, viewer }: Call, message: MessageRecord | undefined) =>
  message && renderMessage(backend.world, message, viewer);

/** A page of messages, newest first. */
const messagePage = (call: Call, messages: MessageRecord[]) =>
  page(call, {
    name: 'messages',
    items: messages.filter((message) => isVisible(message, call.user)).reverse(),
    id: ({ id }) => id,
    newestFirst: true,
    render: (message) => render(call, message),
  });

/** Whose reading is asked about: the person named, else the one who asks. */
function readerOf({ backend, user, filter }: Call) {
  const name = filter('username');
  if (name === undefined) return user;
  const reader = findUser(backend.world, name);
  if (!reader) throw new Refusal('UserNotFoundError', `There is no user "${name}".`);
  return reader;
}

const reactionsOf = (message: MessageRecord) =>
  [...message.reactions].flatMap(([emoji, users]) =>
    [...users].map(([user, createdTime]) => ({ message, user, emoji, createdTime })),
  );

export const messageRelays: RelayTable = {
  'channels/:id/messages.relay': {
    kind: 'getMessages',
    read(call) {
      const { messages } = channelOf(call);
      const onlyMain = call.filter('mainThread') === 'true';
      return messagePage(call, onlyMain ? messages.filter(({ parent }) => !parent) : messages);
    },
  },
  'channels/:id/messages_count.relay': {
    kind: 'getUnreadMessagesCount',
    read(call) {
      const channel = channelOf(call);
      if (call.filter('unread') === 'true') return { count: unreadCount(channel, call.user) };
      return { count: channel.messages.filter((message) => isVisible(message, call.user)).length };
    },
  },
  'channels/:id/unread.relay': {
    kind: 'getChannelUnread',
    read: (call) => ({ exists: unreadCount(channelOf(call), call.user) > 0 }),
  },
  'channels/:id/last_received_message.relay': {
    kind: 'getMessages',
    read: (call) => render(call, newestMessage(channelOf(call), call.user)),
  },
  'channels/:id/last_read_message.relay': {
    kind: 'getLastReadMessage',
    read(call) {
      const reader = readerOf(call);
      return render(
        call,
        newestMessage(channelOf(call), call.user, (message) => isRead(message, reader)),
      );
    },
  },
  'messages/:id.relay': { kind: 'getMessageParent', read: (call) => render(call, messageOf(call)) },
  'messages/:id/replies.relay': {
    kind: 'getMessages',
    read: (call) => messagePage(call, messageOf(call).replies),
  },
  'messages/:id/replies_count.relay': {
    kind: 'getMessageRepliesCount',
    read: (call) => ({
      count: messageOf(call).replies.filter((reply) => isVisible(reply, call.user)).length,
    }),
  },
  'messages/:id/read_receipts.relay': {
    kind: 'getReadReceipts',
    read(call) {
      const message = messageOf(call);
      return page(call, {
        name: 'receipts',
        items: [...message.receipts.keys()],
        id: ({ id }) => id,
        render: (reader) => renderReceipt(message, reader, call.viewer),
      });
    },
  },
  'messages/:id/reactions.relay': {
    kind: 'getReactions',
    read(call) {
      const items = reactionsOf(messageOf(call));
      return page(call, {
        name: 'reactions',
        items,
        // One person can react several times, so only the position tells reactions apart.
        id: (reaction) => items.indexOf(reaction),
        render: (reaction) => renderReaction(reaction, call.viewer),
      });
    },
  },
};

const threadOf = (call: Call) => requireThread(call.backend.world, firstId(call), call.user);

export const threadRelays: RelayTable = {
  'channels/:id/threads.relay': {
    kind: 'getThreads',
    read: (call) =>
      page(call, {
        name: 'threads',
        items: channelOf(call).threads.toReversed(),
        id: ({ id }) => id,
        newestFirst: true,
        render: (thread) => renderThread(thread, call.viewer),
      }),
  },
  'threads/:id.relay': {
    kind: 'getThreads',
    read: (call) => renderThread(threadOf(call), call.viewer),
  },
  'threads/:id/message.relay': {
    kind: 'getThreadMessage',
    read(call) {
      throw new Refusal('MessageNotFoundError', `Thread ${threadOf(call).id} has no message it grew from.`);
    },
  },
};
