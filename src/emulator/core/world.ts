import type { Pieces } from './bytes.js';
import type { Clock } from './clock.js';
import type { Place } from './places.js';
import type { ChannelType, LinkPreview, Properties } from './protocol.js';

/** A person. Records point at each other directly; ids exist for the wire. */
export interface UserRecord {
  id: number;
  name: string;
  displayName: string;
  isGuest: boolean;
  properties: Properties;
  /** Set when the person has a picture of their own; otherwise initials are drawn. */
  picture?: FileRecord;
  /** The people this person has blocked, and when. */
  blocked: Map<UserRecord, number>;
  online: boolean;
}

/** What a channel knows about one of its members. */
export interface Membership {
  user: UserRecord;
  moderator: boolean;
  muted: boolean;
  hidden: boolean;
  /** Messages up to this id are gone for this member only. */
  clearedUpTo: number;
  /** Messages up to this id are read, whether or not a receipt exists. */
  readUpTo: number;
}

export interface ChannelRecord {
  id: number;
  type: ChannelType;
  name: string;
  displayName: string;
  creator?: UserRecord;
  /** Whether only those who run the channel write in it. */
  readOnly: boolean;
  properties: Properties;
  createdTime: number;
  members: Map<UserRecord, Membership>;
  /** Oldest first, replies included, messages of threads not. */
  messages: MessageRecord[];
  threads: ThreadRecord[];
}

export interface ThreadRecord {
  id: number;
  channel: ChannelRecord;
  name?: string;
  properties: Properties;
  createdTime: number;
  messages: MessageRecord[];
}

/** A file that was uploaded here (with `content`) or lives elsewhere (with `url`). */
export interface FileRecord {
  id: number;
  name: string;
  contentType: string;
  size: number;
  url?: string;
  content?: Pieces;
}

export interface MessageRecord {
  id: number;
  channel: ChannelRecord;
  thread?: ThreadRecord;
  parent?: MessageRecord;
  /** Absent on system messages. */
  author?: UserRecord;
  createdTime: number;
  editedTime?: number;
  deleted: boolean;
  body?: string;
  file?: FileRecord;
  groupTag?: string;
  properties: Properties;
  previews: Record<string, LinkPreview>;
  /** Who reacted with what, and when; keyed by the emoji's character. */
  reactions: Map<string, Map<UserRecord, number>>;
  receipts: Map<UserRecord, number>;
  hiddenFrom: Set<UserRecord>;
  replies: MessageRecord[];
}

/** Everything the emulator remembers between two requests. */
export interface World {
  clock: Clock;
  users: Map<number, UserRecord>;
  channels: Map<number, ChannelRecord>;
  messages: Map<number, MessageRecord>;
  threads: Map<number, ThreadRecord>;
  files: Map<number, FileRecord>;
  lastId: number;
  /** A number that was never given out before. */
  nextId(): number;
}

/** An empty world, whose ids begin after `lastId`. */
export function createWorld(clock: Clock, lastId = 0): World {
  const world: World = {
    clock,
    users: new Map(),
    channels: new Map(),
    messages: new Map(),
    threads: new Map(),
    files: new Map(),
    lastId,
    nextId: () => ++world.lastId,
  };
  return world;
}

export function findUser(world: World, name: string): UserRecord | undefined {
  for (const user of world.users.values()) if (user.name === name) return user;
  return undefined;
}

export function addUser(
  world: World,
  fields: Pick<UserRecord, 'name'> & Partial<Pick<UserRecord, 'displayName' | 'isGuest' | 'properties'>>,
): UserRecord {
  const user: UserRecord = {
    id: world.nextId(),
    displayName: fields.name,
    isGuest: true,
    properties: {},
    ...fields,
    blocked: new Map(),
    online: false,
  };
  world.users.set(user.id, user);
  return user;
}

export function addChannel(
  world: World,
  fields: Pick<ChannelRecord, 'type' | 'name'> &
    Partial<Pick<ChannelRecord, 'displayName' | 'creator' | 'readOnly' | 'properties' | 'createdTime'>>,
): ChannelRecord {
  const channel: ChannelRecord = {
    id: world.nextId(),
    displayName: fields.name,
    readOnly: false,
    properties: {},
    createdTime: world.clock.now(),
    ...fields,
    members: new Map(),
    messages: [],
    threads: [],
  };
  world.channels.set(channel.id, channel);
  return channel;
}

export function addMember(channel: ChannelRecord, user: UserRecord, moderator = false): Membership {
  const membership: Membership = {
    user,
    moderator,
    muted: false,
    hidden: false,
    clearedUpTo: 0,
    // Whoever joins starts level with the conversation instead of owing it all.
    readUpTo: channel.messages.at(-1)?.id ?? 0,
  };
  channel.members.set(user, membership);
  return membership;
}

/** What a message is made of, before it has an id. */
export interface Draft {
  body?: string;
  file?: FileRecord;
  groupTag?: string;
  properties?: Properties;
}

export function addMessage(
  world: World,
  { channel, thread, parent }: Place,
  author: UserRecord | undefined,
  draft: Draft,
  createdTime = world.clock.now(),
): MessageRecord {
  const message: MessageRecord = {
    ...draft,
    id: world.nextId(),
    channel,
    thread,
    parent,
    author,
    createdTime,
    deleted: false,
    properties: draft.properties ?? {},
    previews: {},
    reactions: new Map(),
    receipts: new Map(),
    hiddenFrom: new Set(),
    replies: [],
  };
  world.messages.set(message.id, message);
  (thread ?? channel).messages.push(message);
  parent?.replies.push(message);
  return message;
}

export function addThread(
  world: World,
  channel: ChannelRecord,
  fields: Partial<Pick<ThreadRecord, 'name' | 'properties'>>,
): ThreadRecord {
  const thread: ThreadRecord = {
    id: world.nextId(),
    channel,
    properties: {},
    ...fields,
    createdTime: world.clock.now(),
    messages: [],
  };
  channel.threads.push(thread);
  world.threads.set(thread.id, thread);
  return thread;
}

export function addFile(world: World, fields: Omit<FileRecord, 'id'>): FileRecord {
  const file = { ...fields, id: world.nextId() };
  world.files.set(file.id, file);
  return file;
}
