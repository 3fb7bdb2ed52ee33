import { expect, it, vi } from 'vitest';
import { createFileGrants } from '../../src/sdk/fileGrants.js';
import type { ChatFile } from '../../src/sdk/index.js';
import { SOON } from '../clientForTest.js';
import { CHAT_SUBSCRIPTIONS, rawChannel, rawStage, USER_SUBSCRIPTIONS } from './rawKitty.js';

const elsewhere = { url: 'https://files.test/a.png?v=1', name: 'a.png', contentType: 'image/png', size: 4 };

it('the SDK alone: D1 D2 hands the grant to strangers, and forgets it on updates', async () => {
  const { signedIn, untilSubscribed } = rawStage();
  const kitty = await signedIn();
  const channel = await rawChannel(kitty);
  const updates: { file: ChatFile }[] = [];
  kitty.startChatSession({ channel, onMessageReactionAdded: (message: never) => updates.push(message) });
  await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS);

  const { message } = (await kitty.sendMessage({ channel, file: elsewhere })) as never as {
    message: { file: ChatFile };
  };
  expect(message.file.url).toMatch(/\?v=1\?grant=/);
  await kitty.reactToMessage({ message, emoji: 'tada' });
  await vi.waitFor(() => expect(updates[0]?.file.url).toBe(elsewhere.url), SOON);

  const { url } = createFileGrants().apply(message.file);
  expect(url).toBe(elsewhere.url);
});
