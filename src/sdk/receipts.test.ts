import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { channelOf, connectedClient, SOON, settle } from '../../test/clientForTest.js';
import { heardRequests } from '../../test/heardFrames.js';
import { installForTest } from '../../test/renderWithChat.js';
import { END_GRACE_MS } from './channelSessions.js';
import type { ChatClientOptions } from './chatClient.js';
import { createInstance } from './instance.js';

const MANY = 100;

/** Jane has General open, with the messages that Ada sends before they are read. */
async function stage({ adopted = false, messages = 1 } = {}) {
  const installed = installForTest();
  const requests = heardRequests(installed);
  const options: Partial<ChatClientOptions> = adopted
    ? { instance: createInstance({ apiKey: 'test', host: installed.host, isSecure: false }) }
    : {};
  const client = await connectedClient(installed, options);
  const general = await channelOf(installed, 'General');
  const untilSubscribed = (count: number) =>
    vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('jane')).toBe(count), SOON);
  const receipts: string[] = [];
  client.on('onReceipt', ({ receipt, link }) => receipts.push(`${receipt.user.name} ${link}`));
  const leave = client.chats.open(general);
  await untilSubscribed(19);
  const [ada, john] = [installed.emulator.as('ada'), installed.emulator.as('john')];
  await john.readChannel('General');
  await settle();
  receipts.length = 0;
  const sent = [];
  for (let at = 0; at < messages; at++) sent.push((await ada.sendMessage('General', `message ${at}`)).id);
  return {
    ...installed,
    client,
    general,
    leave,
    john,
    sent,
    receipts,
    untilSubscribed,
    wholeMessages: () => requests.filter((name) => /\/messages\/\d+\.relay$/.test(name)),
  };
}

describe.each([
  ['of the kit’s own instance', false],
  ['of an instance that the app made', true],
])('receipts %s', (_, adopted) => {
  it('cost nothing, however many messages somebody reads', async () => {
    const { john, receipts, sent, wholeMessages } = await stage({ adopted, messages: MANY });

    await john.readChannel('General');

    await vi.waitFor(() => expect(receipts).toHaveLength(MANY), SOON);
    await settle();
    expect(receipts[0]).toMatch(new RegExp(`^john .*/${sent[0]}\\.relay$`));
    expect(wholeMessages()).toEqual([]);
  });

  it('come with the whole message for those who listen to onMessageRead', async () => {
    const { client, john, sent, wholeMessages } = await stage({ adopted });
    const heard = vi.fn();
    const stop = client.on('onMessageRead', heard);

    await john.readChannel('General');

    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce(), SOON);
    expect(heard).toHaveBeenCalledWith({
      channel: expect.objectContaining({ name: 'General' }),
      message: expect.objectContaining({ id: sent[0], body: 'message 0', reactions: [] }),
      receipt: expect.objectContaining({ user: expect.objectContaining({ name: 'john' }) }),
    });
    expect(wholeMessages()).toHaveLength(1);
    stop();
  });

  it('are told once in a chat that was left and opened again, and not in one that was left', async () => {
    const { client, general, leave, john, receipts, untilSubscribed } = await stage({ adopted });
    leave();
    await settle(END_GRACE_MS);
    await untilSubscribed(11);
    onTestFinished(client.chats.open(general));
    await untilSubscribed(19);

    await john.readChannel('General');

    await vi.waitFor(() => expect(receipts).toHaveLength(1), SOON);
    await settle();
    expect(receipts).toHaveLength(1);
  });
});
