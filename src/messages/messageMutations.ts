import type { ConnectedChat } from '../context/chat.js';
import type { ChatMutation, Undo } from '../context/useChatMutation.js';
import type { Pages } from '../queries/chatQuery.js';
import { removeItem } from '../queries/pages.js';
import type { EditMessageRequest, Message, MessageRequest, Reaction, ReactionRequest } from '../sdk/index.js';
import { updateMessage, upsertMessage } from './messageCache.js';
import { messagesKey } from './messageQueries.js';

/** What can be done to messages, and what it changes in the caches. */
export const messageMutations = {
  edit: {
    name: 'editMessage',
    onStart: (chat, { message, body }) =>
      show(chat, message, 'body' in message ? { ...message, body } : message),
    run: ({ client }, request) => client.api.editMessage(request),
    onDone: (chat, message) => update(chat, message),
  } satisfies ChatMutation<EditMessageRequest, Message>,
  delete: {
    name: 'deleteMessage',
    onStart: (chat, { message }) => show(chat, message, { ...message, deleted: true }),
    run: ({ client }, request) => client.api.deleteMessage(request),
  } satisfies ChatMutation<MessageRequest, Message>,
  deleteForMe: {
    name: 'deleteMessageForMe',
    onStart: (chat, { message }) => {
      edit(chat, message, (pages) => removeItem(pages, message.id));
      return () => edit(chat, message, (pages) => upsertMessage(pages, message));
    },
    run: ({ client }, request) => client.api.deleteMessageForMe(request),
  } satisfies ChatMutation<MessageRequest, Message>,
  read: {
    name: 'readMessage',
    run: ({ client }, request) => client.api.readMessage(request),
    onDone: ({ cache }) => cache.invalidate(['unread']),
  } satisfies ChatMutation<MessageRequest, void>,
  react: {
    name: 'reactToMessage',
    run: ({ client }, request) => client.api.reactToMessage(request),
    onDone: ({ cache }, _, { message }) => cache.invalidate(['reactions', message.id]),
  } satisfies ChatMutation<ReactionRequest, Reaction>,
  removeReaction: {
    name: 'removeReaction',
    run: ({ client }, request) => client.api.removeReaction(request),
    onDone: ({ cache }, _, { message }) => cache.invalidate(['reactions', message.id]),
  } satisfies ChatMutation<ReactionRequest, Reaction>,
};

/** Shows a message as it will be; the result shows it as it was. */
function show(chat: ConnectedChat, before: Message, after: Message): Undo {
  update(chat, after);
  return () => update(chat, before);
}

function update(chat: ConnectedChat, message: Message): void {
  edit(chat, message, (pages) => updateMessage(pages, message));
}

function edit(
  { cache }: ConnectedChat,
  { channelId }: Message,
  change: (pages: Pages<Message>) => Pages<Message>,
): void {
  cache.edit(messagesKey(channelId), change);
}
