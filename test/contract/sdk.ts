import ChatKitty, {
  type Channel,
  type CurrentUser,
  type Message,
  type StartChatSessionRequest,
} from 'chatkitty';
import { afterEach, beforeEach } from 'vitest';
import type { Emulator, EmulatorOptions } from '../../src/emulator/index.js';

/** An emulator behind one of its doors. */
export interface Door {
  emulator: Emulator;
  host: string;
  close(): Promise<void> | void;
}

export type OpenDoor = (options: EmulatorOptions) => Promise<Door>;

/** A signed-in person with a real SDK. */
export interface Client {
  kitty: ChatKitty;
  me: CurrentUser;
}

type Result = { succeeded: boolean };
type Value<R> = Extract<R, { succeeded: true }>;
type Constructor = new (configuration: { apiKey: string; host: string; isSecure: boolean }) => ChatKitty;

// The types offer `getInstance` only, which cannot be told a host.
export const createKitty = (host: string, apiKey = 'test'): ChatKitty =>
  new (ChatKitty as unknown as Constructor)({ apiKey, host, isSecure: false });

/** The value of a result; a failure fails the test with the server's own words. */
export async function ok<R extends Result>(result: Promise<R> | R): Promise<Value<R>> {
  const settled = await result;
  if (!settled.succeeded) throw new Error(`The SDK answered ${JSON.stringify(settled)}`);
  return settled as Value<R>;
}

/** The error of a result; a success fails the test. */
export async function refused(result: Promise<Result>): Promise<{ error: string; message: string }> {
  const settled = (await result) as Result & { error?: { error: string; message: string } };
  if (settled.succeeded || !settled.error) throw new Error('The SDK was expected to fail.');
  return settled.error;
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits until `check` returns something. */
export async function until<T>(check: () => T | undefined | false, seconds = 4): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(5)) {
    const value = check();
    if (value) return value;
  }
  throw new Error(`Waited ${seconds} seconds in vain for ${check}`);
}

/** Long enough for whatever was on its way to arrive, for tests that something does not happen. */
export const settle = () => pause(60);

export async function signInTo(host: string, username: string, authParams?: unknown): Promise<Client> {
  const kitty = createKitty(host);
  const { session } = await ok(kitty.startSession({ username, authParams }));
  return { kitty, me: session.user };
}

/** What a test works with: a fresh emulator behind a door, and real SDKs in front of it. */
export interface Stage {
  door: Door;
  emulator: Emulator;
  signIn(username: string, authParams?: unknown): Promise<Client>;
  openChat(client: Client, channel: Channel, handlers?: ChatHandlers): ReturnType<typeof openChat>;
}

export type ChatHandlers = Omit<StartChatSessionRequest, 'channel'>;

/** Opens a chat and waits until all its topics are listened to. */
async function openChat(door: Door, { kitty, me }: Client, channel: Channel, handlers: ChatHandlers) {
  const count = () => door.emulator.stats().subscriptionsOf(me.name);
  const before = count();
  const { session } = await ok(kitty.startChatSession({ channel, ...handlers }));
  await until(() => count() === before + 8);
  return session;
}

/** Sets a stage for every test of the block it is called in. */
export function setStage(open: OpenDoor, options: EmulatorOptions = {}): () => Stage {
  let stage: Stage;
  const clients: Client[] = [];

  beforeEach(async () => {
    const door = await open(options);
    stage = {
      door,
      emulator: door.emulator,
      async signIn(username, authParams) {
        const client = await signInTo(door.host, username, authParams);
        clients.push(client);
        // The ten topics are subscribed after the promise settles.
        await until(() => door.emulator.stats().subscriptionsOf(username) >= 11);
        return client;
      },
      openChat: (client, channel, handlers = {}) => openChat(door, client, channel, handlers),
    };
  });

  afterEach(async () => {
    await Promise.all(clients.splice(0).map(({ kitty }) => kitty.endSession()));
    await stage.door.close();
  });

  return () => stage;
}

export async function channelNamed(kitty: ChatKitty, name: string): Promise<Channel> {
  const { paginator } = await ok(kitty.getChannels({ filter: { name } } as never));
  const channel = paginator.items.find((candidate) => candidate.name === name);
  if (!channel) throw new Error(`There is no channel "${name}"`);
  return channel;
}

/** The names of the channels a person's list holds. */
export async function channelNames({ kitty }: Client, filter?: object) {
  const { paginator } = await ok(kitty.getChannels(filter && ({ filter } as never)));
  return paginator.items.map(({ name }) => name);
}

/** A person signed in, with the channel most tests play in. */
export async function signInToGeneral(stage: Stage, username: string) {
  const client = await stage.signIn(username);
  return { ...client, channel: await channelNamed(client.kitty, 'General') };
}

export const sendWith = async ({ kitty }: Client, request: object) =>
  (await ok(kitty.sendMessage(request as never))).message;

/** The newest message that somebody is shown. */
export const newestMessage = async ({ kitty, channel }: Awaited<ReturnType<typeof signInToGeneral>>) =>
  (await ok(kitty.getMessages({ channel }))).paginator.items[0];

export const bodyOf = (message: Message | undefined) =>
  message && 'body' in message ? message.body : undefined;

/** A list that fills as a handler is called. */
export function record<T>() {
  const seen: T[] = [];
  return { seen, push: (value: T) => void seen.push(value) };
}
