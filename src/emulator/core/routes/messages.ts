import { requireLiveMessage, requireMessage, requireThread } from '../access.js';
import { deleteMessage, deleteMessageForMe, editMessage, postMessage } from '../acts/messages.js';
import { react, removeReaction } from '../acts/reactions.js';
import { readMessage, readThread } from '../acts/receipts.js';
import { receiveKeystrokes } from '../acts/typing.js';
import { invalid } from '../errors.js';
import { externalFile } from '../files.js';
import { optionalProperties, optionalText, requiredText } from '../input.js';
import { MAX_BODY_LENGTH } from '../limits.js';
import { inChannel, inReplyTo, inThread, type Place } from '../places.js';
import type { Draft, MessageRecord, ThreadRecord, World } from '../world.js';
import { channelOf } from './channels.js';
import { type ActionTable, type Call, firstId } from './route.js';

/** A message as a client sends it. */
export function parseDraft(world: World, body: Record<string, unknown>): Draft {
  const shared = {
    groupTag: optionalText(body.groupTag, 'groupTag'),
    properties: optionalProperties(body.properties) ?? {},
  };
  if (body.type === 'FILE') return { ...shared, file: externalFile(world, body.file) };
  if (body.type !== 'TEXT') throw invalid('"type" must be TEXT or FILE.');
  return { ...shared, body: requiredText(body.body, 'body', MAX_BODY_LENGTH) };
}

const liveMessageOf = (call: Call): MessageRecord =>
  requireLiveMessage(call.backend.world, firstId(call), call.user);

const threadOf = (call: Call): ThreadRecord => requireThread(call.backend.world, firstId(call), call.user);

const emojiOf = ({ body }: Call) => requiredText(body.emoji, 'emoji', 40);

const post = (call: Call, place: Place) =>
  postMessage(call.backend, call.user, place, parseDraft(call.backend.world, call.body));

export const messageActions: ActionTable = {
  'channels/:id/messages.create': {
    kind: 'sendMessage',
    act: (call) => post(call, inChannel(channelOf(call))),
  },
  'messages/:id/replies.create': {
    kind: 'sendMessage',
    act: (call) => post(call, inReplyTo(liveMessageOf(call))),
  },
  'threads/:id/messages.create': {
    kind: 'sendMessage',
    act: (call) => post(call, inThread(threadOf(call))),
  },
  'messages/:id.edit': {
    kind: 'editMessage',
    act: (call) =>
      editMessage(
        call.backend,
        call.user,
        liveMessageOf(call),
        requiredText(call.body.body, 'body', MAX_BODY_LENGTH),
      ),
  },
  'messages/:id.delete': {
    kind: 'deleteMessage',
    act: (call) => deleteMessage(call.backend, call.user, liveMessageOf(call)),
  },
  'messages/:id.delete_for_me': {
    kind: 'deleteMessageForMe',
    act: (call) => deleteMessageForMe(call.backend, call.user, liveMessageOf(call)),
  },
  'messages/:id.read': {
    kind: 'readMessage',
    act: (call) =>
      readMessage(call.backend, call.user, requireMessage(call.backend.world, firstId(call), call.user)),
  },
  'messages/:id/reactions.create': {
    kind: 'reactToMessage',
    act: (call) => react(call.backend, call.user, liveMessageOf(call), emojiOf(call)),
  },
  'messages/:id/reactions.delete': {
    kind: 'removeReaction',
    act: (call) => removeReaction(call.backend, call.user, liveMessageOf(call), emojiOf(call)),
  },
  'threads/:id.read': {
    kind: 'readThread',
    act: (call) => readThread(call.backend, call.user, threadOf(call)),
  },
  'threads/:id/keystrokes.create': {
    kind: 'sendKeystrokes',
    act(call) {
      const place = inThread(threadOf(call));
      const keys = optionalText(call.body.keys, 'keys', MAX_BODY_LENGTH) ?? '';
      return receiveKeystrokes(call.backend, call.user, place, keys);
    },
  },
};
