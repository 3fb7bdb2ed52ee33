import ChatKitty, { type Channel, type CurrentUser, type StartChatSessionRequest } from 'chatkitty';
import type { Emulator } from '../src/emulator/index.js';

/** An emulator behind one of its doors. */
export interface Door {
  emulator: Emulator;
  host: string;
  close(): Promise<void> | void;
}

/** Something the SDK answers with: it succeeded and has the value, or it failed and has an error. */
type Result = { succeeded: boolean };
type Value<R> = Extract<R, { succeeded: true }>;

type Constructor = new (configuration: { apiKey: string; host: string; isSecure: boolean }) => ChatKitty;

// The types offer `getInstance` only, which cannot be told a host.
export const createKitty = (host: string): ChatKitty =>
  new (ChatKitty as unknown as Constructor)({ apiKey: 'test', host, isSecure: false });

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

/** Waits until `check` returns something. */
export async function until<T>(check: () => T | undefined | false, what = String(check)): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    const value = check();
    if (value) return value;
    await pause(10);
  }
  throw new Error(`Waited in vain for ${what}`);
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A signed-in person with a real SDK. */
export interface Client {
  kitty: ChatKitty;
  me: CurrentUser;
}

export async function signIn(host: string, username: string, authParams?: unknown): Promise<Client> {
  const kitty = createKitty(host);
  const { session } = await ok(kitty.startSession({ username, authParams }));
  return { kitty, me: session.user };
}

export async function channelNamed(kitty: ChatKitty, name: string): Promise<Channel> {
  const { paginator } = await ok(kitty.getChannels({ filter: { name } } as never));
  const channel = paginator.items.find((candidate) => candidate.name === name);
  if (!channel) throw new Error(`There is no channel "${name}"`);
  return channel;
}

type Handlers = Omit<StartChatSessionRequest, 'channel'>;

/** Opens a chat and waits until all its topics are listened to. */
export async function openChat({ emulator }: Door, { kitty, me }: Client, channel: Channel, handlers: Handlers) {
  const before = emulator.stats().subscriptionsOf(me.name);
  const { session } = await ok(kitty.startChatSession({ channel, ...handlers }));
  await until(() => emulator.stats().subscriptionsOf(me.name) === before + 8, 'eight topics');
  return session;
}
