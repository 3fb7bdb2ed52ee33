import { canSee } from './access.js';
import { findLinks, findMentions } from './annotate.js';
import { resolveEmoji } from './emoji.js';
import {
  API,
  type FileResource,
  type LinkResource,
  type MentionResource,
  type MessageResource,
  type ReactionSummaryResource,
} from './protocol.js';
import { renderBareChannel } from './renderBareChannel.js';
import { renderUser } from './renderUsers.js';
import type { Viewer } from './viewer.js';
import type { FileRecord, MessageRecord, World } from './world.js';

const iso = (time: number) => new Date(time).toISOString();

export const renderFile = (file: FileRecord, { links }: Viewer): FileResource => ({
  type: file.content ? 'HOSTED' : 'EXTERNAL',
  url: links.file(file),
  name: file.name,
  contentType: file.contentType,
  size: file.size,
});

const renderLinks = ({ body = '', previews }: MessageRecord): LinkResource[] =>
  findLinks(body).map((link) => {
    const preview = previews[link.source];
    return preview ? { ...link, preview } : link;
  });

const renderMentions = (world: World, body: string, viewer: Viewer): MentionResource[] =>
  findMentions(world, body)
    // A private channel stays private, even when somebody names it.
    .filter((mention) => 'user' in mention || canSee(mention.channel, viewer.user))
    .map((mention) => {
      const { source, startPosition, endPosition } = mention;
      const span = { tag: source, startPosition, endPosition };
      return 'user' in mention
        ? { type: 'USER', ...span, user: renderUser(mention.user, viewer) }
        : { type: 'CHANNEL', ...span, channel: renderBareChannel(mention.channel, viewer) };
    });

export const renderReactions = ({ reactions }: MessageRecord, viewer: Viewer): ReactionSummaryResource[] =>
  [...reactions].map(([character, users]) => ({
    emoji: resolveEmoji(character),
    users: [...users.keys()].map((user) => renderUser(user, viewer)),
    count: users.size,
  }));

function messageType({ author, file }: MessageRecord): MessageResource['type'] {
  if (author) return file ? 'FILE' : 'TEXT';
  return file ? 'SYSTEM_FILE' : 'SYSTEM_TEXT';
}

// Absent fields are left out and never null: the SDK tells kinds of messages apart by which keys exist.
function content(world: World, message: MessageRecord, viewer: Viewer): Partial<MessageResource> {
  if (message.deleted) return { body: '', deleted: true };
  if (message.file) return { file: renderFile(message.file, viewer) };
  const body = message.body ?? '';
  return { body, links: renderLinks(message), mentions: renderMentions(world, body, viewer) };
}

const links = ({ id, channel, parent }: MessageRecord) => {
  const path = `${API}/messages/${id}`;
  return {
    _relays: {
      self: `${path}.relay`,
      channel: `${API}/channels/${channel.id}.relay`,
      readReceipts: `${path}/read_receipts.relay`,
      repliesCount: `${path}/replies_count.relay`,
      replies: `${path}/replies.relay`,
      reactions: `${path}/reactions.relay`,
      ...(parent && { parent: `${API}/messages/${parent.id}.relay` }),
    },
    _actions: {
      read: `${path}.read`,
      reply: `${path}/replies.create`,
      deleteForMe: `${path}.delete_for_me`,
      delete: `${path}.delete`,
      react: `${path}/reactions.create`,
      edit: `${path}.edit`,
      removeReaction: `${path}/reactions.delete`,
    },
    _streams: { replies: `/streams/messages/${id}/replies` },
  };
};

const nestedLevel = ({ parent }: MessageRecord): number => (parent ? nestedLevel(parent) + 1 : 0);

export function renderMessage(world: World, message: MessageRecord, viewer: Viewer): MessageResource {
  const { author, thread, editedTime, groupTag } = message;
  const reactions = renderReactions(message, viewer);
  return {
    id: message.id,
    type: messageType(message),
    channelId: message.channel.id,
    ...(thread && { threadId: thread.id }),
    createdTime: iso(message.createdTime),
    ...(editedTime !== undefined && { lastEditedTime: iso(editedTime) }),
    ...(author && { user: renderUser(author, viewer) }),
    ...content(world, message, viewer),
    ...(groupTag !== undefined && { groupTag }),
    ...(reactions.length > 0 && { reactions }),
    repliesCount: message.replies.filter((reply) => !reply.deleted).length,
    nestedLevel: nestedLevel(message),
    properties: message.properties,
    ...links(message),
  };
}
