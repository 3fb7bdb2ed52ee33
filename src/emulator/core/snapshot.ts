import type { Backend } from './backend.js';
import { fromBase64, toBase64 } from './base64.js';
import { join, type Pieces } from './bytes.js';
import type { Clock } from './clock.js';
import type { Properties } from './protocol.js';
import {
  type ChannelRecord,
  createWorld,
  type FileRecord,
  type MessageRecord,
  type ThreadRecord,
  type UserRecord,
  type World,
} from './world.js';

type Id = number;
type Times = [user: Id, time: number][];

interface UserData extends Pick<UserRecord, 'id' | 'name' | 'displayName' | 'isGuest'> {
  properties: Properties;
  picture?: Id;
  blocked: Times;
}

interface MemberData {
  user: Id;
  moderator: boolean;
  muted: boolean;
  hidden: boolean;
  clearedUpTo: Id;
  readUpTo: Id;
}

interface ChannelData
  extends Pick<ChannelRecord, 'id' | 'type' | 'name' | 'displayName' | 'properties' | 'createdTime'> {
  creator?: Id;
  /** Absent where a save is of an older version. */
  readOnly?: boolean;
  members: MemberData[];
}

interface ThreadData extends Pick<ThreadRecord, 'id' | 'name' | 'properties' | 'createdTime'> {
  channel: Id;
}

interface MessageData
  extends Pick<
    MessageRecord,
    'id' | 'createdTime' | 'editedTime' | 'deleted' | 'body' | 'groupTag' | 'properties' | 'previews'
  > {
  channel: Id;
  thread?: Id;
  parent?: Id;
  author?: Id;
  file?: Id;
  reactions: [emoji: string, users: Times][];
  receipts: Times;
  hiddenFrom: Id[];
}

interface FileData extends Omit<FileRecord, 'content'> {
  /** In base 64; whoever keeps the contents apart hands them in as they are. */
  content?: string | Pieces;
}

/** A world as JSON. Records refer to each other by id. */
export interface Snapshot {
  version: 1;
  lastId: Id;
  /** Usernames by upload grant: clients fetch one per session and keep it through restarts of the server. */
  grants: [grant: string, username: string][];
  users: UserData[];
  channels: ChannelData[];
  threads: ThreadData[];
  messages: MessageData[];
  files: FileData[];
}

const timesOf = (times: Map<UserRecord, number>): Times => [...times].map(([{ id }, time]) => [id, time]);

const saveMessage = (message: MessageRecord): MessageData => {
  const {
    channel,
    thread,
    parent,
    author,
    file,
    reactions,
    receipts,
    hiddenFrom,
    replies: _,
    ...plain
  } = message;
  return {
    ...plain,
    channel: channel.id,
    thread: thread?.id,
    parent: parent?.id,
    author: author?.id,
    file: file?.id,
    reactions: [...reactions].map(([emoji, users]) => [emoji, timesOf(users)]),
    receipts: timesOf(receipts),
    hiddenFrom: [...hiddenFrom].map(({ id }) => id),
  };
};

const saveChannel = (channel: ChannelRecord): ChannelData => {
  const { members, messages: _messages, threads: _threads, creator, ...plain } = channel;
  return {
    ...plain,
    creator: creator?.id,
    members: [...members.values()].map(({ user, ...membership }) => ({ ...membership, user: user.id })),
  };
};

/** How a snapshot is taken. */
export interface SnapshotOptions {
  /**
   * Whether the contents of uploaded files are part of it.
   * @default true
   */
  contents?: boolean;
}

/** Everything worth keeping of a world; who is online or typing is not. */
export function takeSnapshot(
  { world, grants }: Pick<Backend, 'world' | 'grants'>,
  { contents = true }: SnapshotOptions = {},
): Snapshot {
  return {
    version: 1,
    lastId: world.lastId,
    grants: [...grants],
    users: [...world.users.values()].map(({ picture, blocked, online: _, ...plain }) => ({
      ...plain,
      picture: picture?.id,
      blocked: timesOf(blocked),
    })),
    channels: [...world.channels.values()].map(saveChannel),
    threads: [...world.threads.values()].map(({ channel, messages: _, ...plain }) => ({
      ...plain,
      channel: channel.id,
    })),
    // Messages of deleted channels are unreachable, and so would be their channel.
    messages: [...world.messages.values()]
      .filter(({ channel }) => world.channels.has(channel.id))
      .map(saveMessage),
    files: [...world.files.values()].map(({ content, ...plain }) => ({
      ...plain,
      ...(content && contents && { content: toBase64(join(content)) }),
    })),
  };
}

/** Looks a record up; a snapshot that refers to nothing was not written by us. */
function need<Item>(items: Map<Id, Item>, id: Id): Item {
  const item = items.get(id);
  if (!item) throw new Error(`The snapshot refers to ${id}, which it does not have.`);
  return item;
}

const optional = <Item>(items: Map<Id, Item>, id: Id | undefined): Item | undefined =>
  id === undefined ? undefined : need(items, id);

const loadTimes = ({ users }: World, times: Times) =>
  new Map(times.map(([id, time]) => [need(users, id), time] as const));

function loadUsers(world: World, users: UserData[]): void {
  for (const { picture, blocked: _, ...plain } of users) {
    const user = { ...plain, picture: optional(world.files, picture), blocked: new Map(), online: false };
    world.users.set(user.id, user);
  }
  for (const { id, blocked } of users) need(world.users, id).blocked = loadTimes(world, blocked);
}

function loadChannels(world: World, channels: ChannelData[]): void {
  for (const { members, creator, readOnly = false, ...plain } of channels) {
    const memberships = members.map((member) => ({ ...member, user: need(world.users, member.user) }));
    world.channels.set(plain.id, {
      ...plain,
      creator: optional(world.users, creator),
      readOnly,
      members: new Map(memberships.map((membership) => [membership.user, membership])),
      messages: [],
      threads: [],
    });
  }
}

function loadThreads(world: World, threads: ThreadData[]): void {
  for (const data of threads.filter(({ channel }) => world.channels.has(channel))) {
    const channel = need(world.channels, data.channel);
    const thread: ThreadRecord = { ...data, channel, messages: [] };
    channel.threads.push(thread);
    world.threads.set(thread.id, thread);
  }
}

function loadMessage(world: World, data: MessageData): void {
  const channel = need(world.channels, data.channel);
  const parent = optional(world.messages, data.parent);
  const message: MessageRecord = {
    ...data,
    channel,
    parent,
    thread: optional(world.threads, data.thread),
    author: optional(world.users, data.author),
    file: optional(world.files, data.file),
    reactions: new Map(data.reactions.map(([emoji, users]) => [emoji, loadTimes(world, users)])),
    receipts: loadTimes(world, data.receipts),
    hiddenFrom: new Set(data.hiddenFrom.map((id) => need(world.users, id))),
    replies: [],
  };
  world.messages.set(message.id, message);
  (message.thread ?? channel).messages.push(message);
  parent?.replies.push(message);
}

/** The world a snapshot was taken of. Throws when the snapshot does not fit together. */
export function restoreSnapshot(clock: Clock, snapshot: Snapshot): World {
  const world = createWorld(clock, snapshot.lastId);
  for (const { content, ...plain } of snapshot.files) {
    const pieces = typeof content === 'string' ? [fromBase64(content)] : content;
    world.files.set(plain.id, { ...plain, ...(pieces && { content: pieces }) });
  }
  loadUsers(world, snapshot.users);
  loadChannels(world, snapshot.channels);
  loadThreads(world, snapshot.threads);
  for (const message of snapshot.messages) loadMessage(world, message);
  return world;
}
