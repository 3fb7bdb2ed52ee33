import { arrive } from './acts/presence.js';
import type { Backend } from './backend.js';
import { encode } from './bytes.js';
import { resolveEmoji } from './emoji.js';
import type { ChannelType, LinkPreview, Properties } from './protocol.js';
import { playScript, type ScenarioStep } from './script.js';
import {
  addChannel,
  addFile,
  addMember,
  addMessage,
  addUser,
  type ChannelRecord,
  type FileRecord,
  findUser,
  type MessageRecord,
  type UserRecord,
  type World,
} from './world.js';

/** A person of a scenario. */
export interface ScenarioUser {
  name: string;
  displayName?: string;
  properties?: Properties;
  /** Whether somebody sits at the other end from the start. */
  online?: boolean;
}

/** A file that lives elsewhere (`url`, `size` in bytes) or whose content is given as `text`. */
export type ScenarioFile = { name: string; contentType: string } & (
  | { url: string; size: number }
  | { text: string }
);

/** A message of a scenario, said some time before now. */
export interface ScenarioMessage {
  /** A username; absent on system messages. */
  from?: string;
  minutesAgo: number;
  body?: string;
  file?: ScenarioFile;
  /** The position, in this channel's list, of the message this one answers. */
  replyTo?: number;
  /** Usernames by emoji. */
  reactions?: Record<string, string[]>;
  /** Cards for the addresses in the text. */
  previews?: Record<string, LinkPreview>;
  properties?: Properties;
}

/** A channel of a scenario. */
export interface ScenarioChannel {
  type: ChannelType;
  name: string;
  displayName?: string;
  /** Usernames; the first one created the channel and runs it. */
  members: string[];
  /**
   * Whether only those who run the channel write in it; the others read and react.
   * @default false
   */
  readOnly?: boolean;
  properties?: Properties;
  /** Oldest first. */
  messages: ScenarioMessage[];
  /** How many of the newest messages each of these members has still to read. */
  unread?: Record<string, number>;
}

/** A world to start from. Times are relative, so that it never looks stale. */
export interface Scenario {
  name: string;
  users: ScenarioUser[];
  channels: ScenarioChannel[];
  /** What people do by themselves from the start on, one step after another. */
  script?: ScenarioStep[];
}

const MINUTE = 60_000;
// Receipts of older messages would only cost memory: the read mark covers them.
const RECEIPTS_KEPT = 20;

function loadFile(world: World, file: ScenarioFile): FileRecord {
  if ('url' in file) return addFile(world, file);
  const { text, ...named } = file;
  const bytes = encode(text);
  return addFile(world, { ...named, content: [bytes], size: bytes.length });
}

function requireName(world: World, name: string, where: string): UserRecord {
  const user = findUser(world, name);
  if (!user) throw new Error(`The scenario mentions "${name}" in ${where}, but has no such user.`);
  return user;
}

function loadMessage(
  world: World,
  channel: ChannelRecord,
  said: ScenarioMessage,
  users: Map<string, UserRecord>,
): MessageRecord {
  const person = (name: string) => users.get(name) ?? requireName(world, name, `"${channel.name}"`);
  const createdTime = world.clock.now() - said.minutesAgo * MINUTE;
  const parent = said.replyTo === undefined ? undefined : channel.messages[said.replyTo];
  const message = addMessage(
    world,
    { channel, parent },
    said.from === undefined ? undefined : person(said.from),
    { body: said.body, file: said.file && loadFile(world, said.file), properties: said.properties },
    createdTime,
  );
  message.previews = said.previews ?? {};
  for (const [emoji, names] of Object.entries(said.reactions ?? {})) {
    message.reactions.set(
      resolveEmoji(emoji).character,
      new Map(names.map((name) => [person(name), createdTime + MINUTE])),
    );
  }
  return message;
}

function markRead({ messages, members }: ChannelRecord, user: UserRecord, unread: number): void {
  const membership = members.get(user);
  const read = messages.slice(0, messages.length - unread);
  if (!membership) return;
  membership.readUpTo = read.at(-1)?.id ?? 0;
  for (const message of read.slice(-RECEIPTS_KEPT)) {
    if (message.author !== user) message.receipts.set(user, message.createdTime + MINUTE);
  }
}

function loadChannel(world: World, plan: ScenarioChannel, users: Map<string, UserRecord>): void {
  const members = plan.members.map((name) => requireName(world, name, `"${plan.name}"`));
  const creator = members[0];
  const oldest = plan.messages[0]?.minutesAgo ?? 0;
  const channel = addChannel(world, {
    type: plan.type,
    name: plan.name,
    displayName: plan.displayName ?? plan.name,
    creator,
    readOnly: plan.readOnly ?? false,
    properties: plan.properties ?? {},
    createdTime: world.clock.now() - (oldest + 1) * MINUTE,
  });
  for (const member of members) addMember(channel, member, member === creator && plan.type !== 'DIRECT');
  for (const said of plan.messages) loadMessage(world, channel, said, users);
  for (const member of members) markRead(channel, member, plan.unread?.[member.name] ?? 0);
}

/** Fills an empty world. */
export function loadScenario(backend: Backend, scenario: Scenario): void {
  const { world, admission, live } = backend;
  const users = new Map<string, UserRecord>();
  for (const { online, ...fields } of scenario.users) {
    const isGuest = !Object.hasOwn(admission.passwords, fields.name);
    const user = addUser(world, { ...fields, displayName: fields.displayName ?? fields.name, isGuest });
    users.set(user.name, user);
    if (online) {
      live.scripted.add(user);
      arrive(backend, user);
    }
  }
  for (const plan of scenario.channels) loadChannel(world, plan, users);
  live.stopScript = playScript(backend, scenario.script ?? []);
}
