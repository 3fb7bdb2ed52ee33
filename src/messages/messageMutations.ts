import type { ConnectedChat } from '../context/chat.js';
import { type ChatMutation, callOf, type Undo } from '../context/useChatMutation.js';
import type { Pages } from '../queries/chatQuery.js';
import { removeItem, replaceItemBy } from '../queries/pages.js';
import { fetchCode, type Message, type Page, type ReactionRequest } from '../sdk/index.js';
import { upsertMessage } from './messageCache.js';
import type { MessageGap } from './messageGaps.js';
import { editMessageLists } from './messageLists.js';
import { messagesKey } from './messageQueries.js';
import { withoutReaction, withReaction } from './reactionSummaries.js';

/** What can be done to messages, and what it changes in the caches. */
export const messageMutations = {
  edit: callOf('editMessage', {
    onStart: (chat, { message, body }) =>
      show(chat, message, (shown) => (shown.deleted || !('body' in shown) ? shown : { ...shown, body })),
    // The answer may come late, and must not bring back what was deleted meanwhile.
    onDone: (chat, message) => {
      show(chat, message, (shown) => (shown.deleted ? shown : ({ ...shown, ...message } as Message)));
    },
  }),
  delete: callOf('deleteMessage', {
    onStart: (chat, { message }) =>
      show(chat, message, (shown) => (shown.deleted ? shown : { ...shown, deleted: true })),
  }),
  deleteForMe: callOf('deleteMessageForMe', {
    onStart: ({ cache }, { message }) => {
      const list = messagesKey(message.channelId);
      cache.edit<Pages<Message>>(list, (pages) => removeItem(pages, message.id));
      return () => cache.edit<Pages<Message>>(list, (pages) => upsertMessage(pages, message));
    },
    onDone: ({ cache }) => cache.invalidate(['replies']),
  }),
  read: callOf('readMessage', {
    onDone: ({ cache }) => cache.invalidate(['unread']),
  }),
  loadGap: {
    name: 'getMessages',
    run: async ({ cache }, { channelId, load }) => {
      const code = await fetchCode('getMessages', () => import('./bringLevel.js'));
      const { loadNext, messageList, refreshOlder } = code;
      const list = messageList(cache, channelId);
      const page = await loadNext(list, load);
      // If the gap is closed, what lies behind it is as old as the absence.
      refreshOlder(list, page).catch(() => cache.invalidate(messagesKey(channelId)));
      return page;
    },
  } satisfies ChatMutation<MessageGap, Page<Message>>,
  react: callOf('reactToMessage', {
    onStart: (chat, request) => showReaction(chat, request, withReaction, withoutReaction),
    onDone: ({ cache }, _, { message }) => cache.invalidate(['reactions', message.id]),
  }),
  removeReaction: callOf('removeReaction', {
    onStart: (chat, request) => showReaction(chat, request, withoutReaction, withReaction),
    onDone: ({ cache }, _, { message }) => cache.invalidate(['reactions', message.id]),
  }),
};

type Change = (shown: Message) => Message;

/**
 * Shows a message as it will be. The result takes that back, unless it had changed nothing: a refusal must not undo
 * what others did, or what had been done before.
 */
function show({ cache }: ConnectedChat, { id, channelId }: Message, change: Change, takeBack?: Change): Undo {
  const before = new Map<Message, Message>();
  const apply = (turn: Change) =>
    editMessageLists(cache, channelId, (pages) => replaceItemBy(pages, id, turn));
  apply((shown) => {
    const changed = change(shown);
    if (changed !== shown) before.set(changed, shown);
    return changed;
  });
  return () => before.size > 0 && apply(takeBack ?? ((shown) => before.get(shown) ?? shown));
}

/** Others may react meanwhile, so a refusal takes back one reaction and not the message as it was. */
function showReaction(
  chat: ConnectedChat,
  { message, emoji }: ReactionRequest,
  change: typeof withReaction,
  takeBack: typeof withReaction,
): Undo {
  const { connection } = chat.live.getState();
  if (!('user' in connection)) return () => {};
  const { user } = connection;
  const by = (turn: typeof withReaction) => (shown: Message) => turn(shown, emoji, user);
  return show(chat, message, by(change), by(takeBack));
}
