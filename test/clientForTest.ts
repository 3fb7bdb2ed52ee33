import { onTestFinished, vi } from 'vitest';
import type { InstalledEmulator } from '../src/emulator/browser/installEmulator.js';
import { type ChatClient, type ChatClientOptions, createChatClient } from '../src/sdk/chatClient.js';
import { createFileGrants } from '../src/sdk/fileGrants.js';
import type { Channel } from '../src/sdk/index.js';
import { createTranslator } from '../src/sdk/translate.js';

/** Real sockets take turns with the event loop: slow machines need more than the default second. */
export const SOON = { timeout: 15_000, interval: 10 };

/** Long enough for whatever was on its way to arrive, for tests that something does not happen. */
export const settle = (ms = 80) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A client of the test's own on the real SDK, ended when the test ends; it has not been started yet. */
export function clientFor(
  { host }: Pick<InstalledEmulator, 'host'>,
  { username = 'jane', authParams = () => undefined, ...options }: Partial<ChatClientOptions> = {},
): ChatClient {
  const client = createChatClient({
    apiKey: 'test',
    host,
    isSecure: false,
    ...options,
    username,
    authParams,
  });
  onTestFinished(() => void client.end());
  return client;
}

/** Waits until a client is in a state. */
export function untilStatus({ session }: ChatClient, status: ChatClient['session']['connection']['status']) {
  return vi.waitFor(() => {
    if (session.connection.status !== status) {
      throw new Error(`The session is "${session.connection.status}", not "${status}".`);
    }
  }, SOON);
}

/** A client of somebody who is signed in. */
export async function connectedClient(
  installed: Pick<InstalledEmulator, 'host'>,
  options: Partial<ChatClientOptions> = {},
): Promise<ChatClient> {
  const client = clientFor(installed, options);
  client.session.start();
  await untilStatus(client, 'connected');
  return client;
}

const translate = createTranslator(createFileGrants());

/** A channel as somebody sees it, without a request of theirs. */
export async function channelOf(
  { emulator }: Pick<InstalledEmulator, 'emulator'>,
  name: string,
  username = 'jane',
): Promise<Channel> {
  return translate.channel(await emulator.as(username).joinChannel(name));
}
