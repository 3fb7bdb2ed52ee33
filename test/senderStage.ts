import { expect, vi } from 'vitest';
import type { EmulatorOptions } from '../src/emulator/createEmulator.js';
import type { SendMessageVariables } from '../src/messages/outbox.js';
import { type ListedMessage, useMessages } from '../src/messages/useMessages.js';
import { useOutbox } from '../src/messages/useOutbox.js';
import { useSendMessage } from '../src/messages/useSendMessage.js';
import { useConnection } from '../src/provider/useConnection.js';
import { channelOf, connectedClient, SOON } from './clientForTest.js';
import { renderHookWithChat } from './renderHookWithChat.js';
import { installForTest } from './renderWithChat.js';

/** Jane with a way to send, what she sees, and what the server has. */
export async function senderStage(options: EmulatorOptions = {}) {
  const installed = installForTest(options);
  const { emulator } = installed;
  const general = await channelOf(installed, 'General');
  const random = await channelOf(installed, 'Random');
  const { result, view } = await renderHookWithChat(
    () => ({
      send: useSendMessage(),
      outbox: useOutbox(),
      list: useMessages(general).data ?? [],
      status: useConnection().status,
    }),
    { installed },
  );
  await vi.waitFor(() => expect(result.current.list).not.toHaveLength(0), SOON);

  const post = (variables: SendMessageVariables) =>
    result.current.send.mutateAsync(variables).then(
      () => 'arrived' as const,
      (error: unknown) => error,
    );
  return {
    installed,
    emulator,
    general,
    random,
    result,
    view,
    post,
    send: (body: string, channel = general) => post({ channel, body }),
    listed: (prefix: string) => wordsOf(result.current.list, prefix),
    onServer: (prefix: string, name = 'General') => serverWords(installed, name, prefix),
    untilEmpty: () => vi.waitFor(() => expect(result.current.outbox.items).toEqual([]), SOON),
    untilItem: (status: string) =>
      vi.waitFor(
        () => expect(result.current.outbox.items.map((item) => item.status)).toContain(status),
        SOON,
      ),
    untilStatus: (status: string) => vi.waitFor(() => expect(result.current.status).toBe(status), SOON),
  };
}

/** What people read of messages that begin so: their text, or the name of their file. */
function wordsOf(messages: readonly ListedMessage[], prefix: string): string[] {
  return messages
    .map((message) => ('file' in message ? message.file.name : message.body))
    .filter((words) => words.startsWith(prefix));
}

/** What John finds on the server. */
async function serverWords(
  installed: { host: string } & Parameters<typeof channelOf>[0],
  name: string,
  prefix: string,
) {
  const john = await connectedClient(installed, { username: 'john' });
  const page = await john.api.getMessages({ channel: await channelOf(installed, name, 'john') });
  return wordsOf(page.items.toReversed(), prefix);
}
