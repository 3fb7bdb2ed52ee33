import type { FileGrants } from './fileGrants.js';
import type {
  Channel,
  ChatFile,
  CurrentUser,
  Message,
  MessageMention,
  Notification,
  Thread,
  User,
  UserBlockListItem,
} from './model.js';

/** The one key in `properties` that belongs to the kit: it names the sending device's copy of a message. */
export const CLIENT_ID_KEY = 'chatkitty-react:clientId';

/** A resource as the SDK hands it over: fields plus the hypermedia that later calls need. */
type Raw = Record<string, unknown>;

/**
 * Turns the SDK's resources into the kit's model. The hypermedia stays on the objects, out of sight of the
 * types, because the SDK wants to see it again in every call.
 */
export interface Translator {
  user(raw: unknown): User;
  currentUser(raw: unknown): CurrentUser;
  channel(raw: unknown): Channel;
  message(raw: unknown): Message;
  /** Threads do not say where they belong; who asks for them knows. */
  thread(raw: unknown, channelId: number): Thread;
  blockListItem(raw: unknown): UserBlockListItem;
  notification(raw: unknown): Notification;
}

/** Makes a {@link Translator} that looks after file grants. */
export function createTranslator(grants: FileGrants): Translator {
  function message(raw: unknown): Message {
    const fields = raw as Raw;
    const { [CLIENT_ID_KEY]: clientId, ...properties } = record(fields.properties);
    return {
      ...fields,
      ...known(fields, { user }),
      ...(fields.file ? { file: grants.apply(fields.file as ChatFile) } : textContent(fields)),
      type: messageType(fields),
      properties,
      reactions: fields.reactions ?? [],
      repliesCount: fields.repliesCount ?? 0,
      nestedLevel: fields.nestedLevel ?? 0,
      deleted: fields.deleted === true,
      ...(typeof clientId === 'string' ? { clientId } : {}),
    } as unknown as Message;
  }

  function channel(raw: unknown): Channel {
    const fields = raw as Raw;
    const actions = record(fields._actions);
    return {
      ...fields,
      displayName: fields.displayName ?? fields.name,
      properties: record(fields.properties),
      permissions: {
        canJoin: Boolean(actions.join),
        canLeave: Boolean(actions.leave),
        canInvite: Boolean(actions.invite),
        canModerate: Boolean(actions.addModerator),
        canSend: Boolean(actions.message),
      },
      ...known(fields, { creator: user, members, lastReceivedMessage: message }),
    } as unknown as Channel;
  }

  function notification(raw: unknown): Notification {
    const fields = raw as Raw;
    const data = record(fields.data);
    return {
      ...fields,
      channel: fields.channel ? channel(fields.channel) : null,
      readTime: fields.readTime ?? null,
      data: {
        ...data,
        ...known(data, { message, parent: message, mentionedChannel: channel }),
      },
    } as unknown as Notification;
  }

  function textContent(fields: Raw): Raw {
    const mentions = (fields.mentions ?? []) as MessageMention[];
    return {
      body: fields.body ?? '',
      links: fields.links ?? [],
      mentions: mentions.map((mention) =>
        mention.type === 'CHANNEL' ? { ...mention, channel: channel(mention.channel) } : mention,
      ),
    };
  }

  return {
    user,
    currentUser: user,
    channel,
    message,
    thread: (raw, channelId) => ({
      ...(raw as Thread),
      channelId,
      properties: record((raw as Raw).properties),
    }),
    blockListItem: (raw) => ({ ...(raw as UserBlockListItem), user: user((raw as Raw).user) }),
    notification,
  };
}

function user(raw: unknown): User {
  const fields = raw as Raw;
  return {
    ...fields,
    displayName: fields.displayName || fields.name,
    properties: record(fields.properties),
  } as unknown as User;
}

function members(raw: unknown): User[] {
  return (raw as unknown[]).map(user);
}

/** The fields that are there, each translated. */
function known(fields: Raw, translators: Record<string, (raw: unknown) => unknown>): Raw {
  const there = Object.entries(translators).filter(([name]) => fields[name]);
  return Object.fromEntries(there.map(([name, translate]) => [name, translate(fields[name])]));
}

/** Old servers call system messages TEXT and FILE too: what is present decides. */
function messageType(fields: Raw): Message['type'] {
  const content = fields.file ? 'FILE' : 'TEXT';
  return fields.user ? content : `SYSTEM_${content}`;
}

function record(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {};
}
