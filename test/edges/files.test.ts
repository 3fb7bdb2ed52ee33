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

const text = () => new File(['Hello'], 'hello.txt', { type: 'text/plain' });

it("the SDK alone: C8 sends a browser's file as an empty object for a picture", async () => {
  const { signedIn } = rawStage();
  const kitty = await signedIn();
  const sent = vi.spyOn(
    (kitty as never as { stompX: { sendAction(request: object): void } }).stompX,
    'sendAction',
  );

  const answer = await kitty.updateCurrentUserDisplayPicture({ file: text() });

  expect(sent, 'no upload').toHaveBeenCalledOnce();
  expect(answer).toMatchObject({ failed: true });
});

it('the SDK alone: D5 fails an upload with an error of another kind', async () => {
  const { signedIn, emulator } = rawStage();
  const kitty = await signedIn();
  const channel = await rawChannel(kitty);
  emulator.faults.failNext('sendMessage', 1, { error: 'QuotaError', message: 'The disk is full.' });

  const { error } = (await kitty.sendMessage({ channel, file: text() })) as never as { error: object };

  expect(error).not.toHaveProperty('error');
  expect(error).toHaveProperty('response.data.error', 'QuotaError');
});

it('the SDK alone: D8 rejects a `uri` that is no data URL', async () => {
  const { signedIn } = rawStage();
  const kitty = await signedIn();
  const channel = await rawChannel(kitty);
  const file = { uri: 'https://files.test/a.txt', name: 'a.txt' };

  await expect(kitty.sendMessage({ channel, file })).rejects.not.toHaveProperty('error');
});
