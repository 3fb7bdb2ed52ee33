import type { FileMessage, Message } from 'chatkitty';
import { expect, it } from 'vitest';
import { channelNamed, type OpenDoor, ok, record, setStage, until } from './sdk.js';

const PIXEL = 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** protocol §8: uploads from a page. The SDK cannot upload from plain Node. */
export function describeUploads(open: OpenDoor) {
  const stage = setStage(open);
  const file = () => new File(['Hello, file'], 'hello wörld.txt', { type: 'text/plain' });

  it('sendMessage with a File: progress, the message, and its bytes for whoever opens it', async () => {
    const [jane, john] = [await stage().signIn('jane'), await stage().signIn('john')];
    const channel = await channelNamed(jane.kitty, 'General');
    const seen = record<Message>();
    await stage().openChat(john, await channelNamed(john.kitty, 'General'), { onReceivedMessage: seen.push });
    const steps = record<unknown>();
    const { message } = await ok(
      jane.kitty.sendMessage({
        channel,
        file: file() as never,
        groupTag: 'album',
        properties: { client: 7 },
        progressListener: {
          onStarted: () => steps.push('started'),
          onProgress: () => undefined,
          onCompleted: (result) => steps.push(result),
        },
      }),
    );
    expect(message).toMatchObject({
      type: 'FILE',
      groupTag: 'album',
      properties: { client: 7 },
      user: { name: 'jane' },
      file: { type: 'HOSTED', name: 'hello wörld.txt', contentType: 'text/plain', size: 11 },
    });
    expect(steps.seen).toEqual(['started', 0]);
    await until(() => seen.seen.length === 1);
    const { url } = (seen.seen[0] as FileMessage).file;
    expect(await (await fetch(url)).text()).toBe('Hello, file');
  });

  it('a reply and a thread can carry a file, too', async () => {
    const { kitty } = await stage().signIn('jane');
    const channel = await channelNamed(kitty, 'General');
    const [message] = (await ok(kitty.getMessages({ channel }))).paginator.items;
    const reply = await ok(kitty.sendMessage({ message, file: file() } as never));
    expect(reply.message).toMatchObject({ type: 'FILE', nestedLevel: 1 });
    const { thread } = await ok(kitty.createThread({ channel, name: 'Files' }));
    const sent = await ok(kitty.sendMessage({ thread, file: file() } as never));
    expect(sent.message).toMatchObject({ type: 'FILE', threadId: Number(thread.id) });
  });

  it('updateCurrentUserDisplayPicture: a data URL becomes the picture', async () => {
    const { kitty } = await stage().signIn('jane');
    const picture = { uri: `data:image/gif;base64,${PIXEL}`, name: 'me.gif' };
    const { user } = await ok(kitty.updateCurrentUserDisplayPicture({ file: picture } as never));
    const response = await fetch(user.displayPictureUrl);
    expect(response.headers.get('content-type')).toContain('image/gif');
  });

  it('fails when told to, as a text would', async () => {
    const jane = await stage().signIn('jane');
    const channel = await channelNamed(jane.kitty, 'General');
    stage().emulator.faults.failNext('sendMessage', 1, { error: 'AccessDeniedError', message: 'Disk full' });
    const outcome = record<unknown>();
    const progressListener = { onStarted() {}, onProgress() {}, onCompleted: outcome.push };
    const request = { channel, file: file(), progressListener };
    const result = await jane.kitty.sendMessage(request as never);
    expect(result.succeeded).toBe(false);
    // ChatKittyUploadResult.FAILED
    expect(outcome.seen).toEqual([1]);
  });
}
