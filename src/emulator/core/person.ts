import { canJoin, requireLiveMessage } from './access.js';
import { type ChannelPlan, createChannel, inviteUser, joinChannel, leaveChannel } from './acts/channels.js';
import { deleteMessage, editMessage, postMessage } from './acts/messages.js';
import { arrive, depart, enterChat, leaveChat } from './acts/presence.js';
import { react, removeReaction } from './acts/reactions.js';
import { readChannel } from './acts/receipts.js';
import { pressKeys, stopTyping } from './acts/typing.js';
import type { Outcome } from './announce.js';
import { inlineLinks } from './avatar.js';
import type { Backend } from './backend.js';
import { externalFile } from './files.js';
import { TYPING_LASTS } from './limits.js';
import { hasSession } from './live.js';
import { perform } from './perform.js';
import type { ChannelResource, ChannelType, MessageResource, Properties } from './protocol.js';
import { renderChannel } from './renderChannel.js';
import { renderMessage } from './renderMessage.js';
import {
  addUser,
  type ChannelRecord,
  type Draft,
  findUser,
  type MessageRecord,
  type UserRecord,
} from './world.js';

/** A channel by its name or its id. */
export type ChannelReference = string | number;

/** A message by its id, or as it was returned. */
export type MessageReference = number | Pick<MessageResource, 'id'>;

/** What a scripted message can carry besides its text. */
export interface MessageOptions {
  /** The message this one answers. */
  replyTo?: MessageReference;
  properties?: Properties;
  groupTag?: string;
  /** Sends a file that lives elsewhere instead of the text. */
  file?: { url: string; name: string; contentType: string; size: number };
}

/** A channel that a scripted person opens. */
export interface NewChannel {
  type: ChannelType;
  name?: string;
  displayName?: string;
  /** Usernames, without the creator's own; unknown people are created. */
  members?: string[];
  properties?: Properties;
}

/**
 * Somebody who chats by script. Everything they do reaches connected clients exactly as if it came from a
 * real person. Get one with `emulator.as(username)`.
 */
export interface Person {
  /** Under which name they are known. */
  readonly username: string;
  /** Sends a message, joining a public or open channel first if need be. */
  sendMessage(channel: ChannelReference, body: string, options?: MessageOptions): Promise<MessageResource>;
  /** Replaces the text of an own message. */
  editMessage(message: MessageReference, body: string): Promise<MessageResource>;
  /** Takes a message from everybody; own ones, or any as a moderator. */
  deleteMessage(message: MessageReference): Promise<void>;
  /** Reacts with an emoji, given as `👍`, `+1` or `:+1:`. */
  react(message: MessageReference, emoji: string): Promise<void>;
  /** Takes a reaction back. */
  removeReaction(message: MessageReference, emoji: string): Promise<void>;
  /**
   * Types `keys`. Typing ends by itself 5 seconds later, with the next message, or, given `for`, after that
   * many milliseconds; then the promise waits as long.
   */
  type(channel: ChannelReference, keys: string, options?: { for?: number }): Promise<void>;
  /** Ends typing at once. */
  stopTyping(channel: ChannelReference): Promise<void>;
  /** Appears to everybody as present. */
  goOnline(): Promise<void>;
  /** Ends what `goOnline` began; connections of the same person keep them online. */
  goOffline(): Promise<void>;
  /** Opens the channel's chat: the person becomes a participant. */
  enter(channel: ChannelReference): Promise<void>;
  /** Closes the channel's chat; the person stays a member. */
  leave(channel: ChannelReference): Promise<void>;
  /** Becomes a member of a public or open channel. */
  joinChannel(channel: ChannelReference): Promise<ChannelResource>;
  /** Gives up membership. */
  leaveChannel(channel: ChannelReference): Promise<void>;
  /** Opens a channel; a direct one that exists already is returned as it is. */
  createChannel(channel: NewChannel): Promise<ChannelResource>;
  /** Makes somebody else a member. */
  invite(channel: ChannelReference, username: string): Promise<void>;
  /** Reads everything in a channel, which others see as read receipts. */
  readChannel(channel: ChannelReference): Promise<void>;
}

const ensureUser = ({ world }: Backend, name: string): UserRecord =>
  findUser(world, name) ?? addUser(world, { name });

export function findChannel({ world }: Backend, reference: ChannelReference): ChannelRecord {
  for (const channel of world.channels.values()) {
    if (channel.id === reference || channel.name === reference || channel.displayName === reference) {
      return channel;
    }
  }
  const names = [...world.channels.values()].map(({ name }) => `"${name}"`).join(', ');
  throw new Error(`This emulator has no channel ${JSON.stringify(reference)}. It has: ${names || 'none'}.`);
}

/** What a message says: a text, or the file that is sent instead of it. */
export function toDraft(
  backend: Backend,
  body: string,
  { file, properties, groupTag }: Omit<MessageOptions, 'replyTo'>,
): Draft {
  const content = file ? { file: externalFile(backend.world, file) } : { body };
  return {
    ...content,
    ...(properties ? { properties } : {}),
    ...(groupTag === undefined ? {} : { groupTag }),
  };
}

/** Looks everything up anew for each act, so that a person survives a reset of the emulator. */
class ScriptedPerson implements Person {
  constructor(
    readonly backend: Backend,
    readonly username: string,
  ) {}

  async sendMessage(channel: ChannelReference, body: string, options: MessageOptions = {}) {
    const place = { channel: this.#joined(channel), parent: this.#optionalMessage(options.replyTo) };
    const draft = toDraft(this.backend, body, options);
    return this.#render(this.#perform(postMessage(this.backend, this.#user, place, draft)));
  }

  async editMessage(message: MessageReference, body: string) {
    return this.#render(this.#perform(editMessage(this.backend, this.#user, this.#message(message), body)));
  }

  async deleteMessage(message: MessageReference) {
    this.#perform(deleteMessage(this.backend, this.#user, this.#message(message)));
  }

  async react(message: MessageReference, emoji: string) {
    this.#perform(react(this.backend, this.#user, this.#message(message), emoji));
  }

  async removeReaction(message: MessageReference, emoji: string) {
    this.#perform(removeReaction(this.backend, this.#user, this.#message(message), emoji));
  }

  async type(channel: ChannelReference, keys: string, options: { for?: number } = {}) {
    const place = { channel: this.#joined(channel) };
    const press = () => this.#tell(pressKeys(this.backend, this.#user, place, keys));
    press();
    if (options.for === undefined) return;
    const { clock } = this.backend;
    const end = clock.now() + options.for;
    for (let left = options.for; left > 0; left = end - clock.now()) {
      await this.#wait(Math.min(left, TYPING_LASTS / 2));
      if (clock.now() < end) press();
    }
    await this.stopTyping(channel);
  }

  async stopTyping(channel: ChannelReference) {
    this.#tell(stopTyping(this.backend, this.#user, { channel: this.#channel(channel) }));
  }

  async goOnline() {
    const { scripted } = this.backend.live;
    if (scripted.has(this.#user)) return;
    scripted.add(this.#user);
    this.#tell(arrive(this.backend, this.#user));
  }

  async goOffline() {
    if (this.backend.live.scripted.delete(this.#user)) this.#tell(depart(this.backend, this.#user));
  }

  async enter(channel: ChannelReference) {
    const record = this.#joined(channel);
    if (hasSession(this.backend.live, record, this.#user)) return;
    this.#tell(enterChat(this.backend, this.#user, record));
  }

  async leave(channel: ChannelReference) {
    this.#tell(leaveChat(this.backend, this.#user, this.#channel(channel)));
  }

  async joinChannel(channel: ChannelReference) {
    return this.#renderChannel(this.#joined(channel));
  }

  async leaveChannel(channel: ChannelReference) {
    this.#perform(leaveChannel(this.backend, this.#user, this.#channel(channel)));
  }

  async createChannel({ members = [], properties = {}, ...fields }: NewChannel) {
    const people = members.map((name) => ensureUser(this.backend, name));
    const plan: ChannelPlan = { ...fields, properties, members: people };
    return this.#renderChannel(this.#perform(createChannel(this.backend, this.#user, plan)));
  }

  async invite(channel: ChannelReference, username: string) {
    const invited = ensureUser(this.backend, username);
    this.#perform(inviteUser(this.backend, this.#user, this.#channel(channel), invited));
  }

  async readChannel(channel: ChannelReference) {
    this.#perform(readChannel(this.backend, this.#user, this.#channel(channel)));
  }

  get #user(): UserRecord {
    return ensureUser(this.backend, this.username);
  }

  #channel(reference: ChannelReference): ChannelRecord {
    return findChannel(this.backend, reference);
  }

  /** The channel, with the person in it as far as nobody has to invite them. */
  #joined(reference: ChannelReference): ChannelRecord {
    const channel = this.#channel(reference);
    if (canJoin(channel, this.#user)) this.#perform(joinChannel(this.backend, this.#user, channel));
    return channel;
  }

  #message(reference: MessageReference): MessageRecord {
    const id = typeof reference === 'number' ? reference : reference.id;
    return requireLiveMessage(this.backend.world, id, this.#user);
  }

  #optionalMessage(reference: MessageReference | undefined): MessageRecord | undefined {
    return reference === undefined ? undefined : this.#message(reference);
  }

  #perform<Value>(outcome: Outcome<Value>): Value {
    return perform(this.backend, outcome);
  }

  #tell(events: Outcome['events']): void {
    this.backend.broker.deliver(events);
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.backend.clock.after(ms, resolve);
    });
  }

  #render(message: MessageRecord): MessageResource {
    return renderMessage(this.backend.world, message, { user: this.#user, links: inlineLinks() });
  }

  #renderChannel(channel: ChannelRecord): ChannelResource {
    return renderChannel(this.backend.world, channel, { user: this.#user, links: inlineLinks() });
  }
}

/** A person by script; they come into being with their first act. */
export const createPerson = (backend: Backend, username: string): Person =>
  new ScriptedPerson(backend, username);
