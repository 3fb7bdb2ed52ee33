import type { FileMessage, Message } from 'chatkitty';
import { expect, it } from 'vitest';
import { channelNamed, type OpenDoor, ok, record, refused, setStage, until } from './sdk.js';

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

  it('sendMessage with a text and a file: makes two messages of them', async () => {
    const { kitty } = await stage().signIn('jane');
    const channel = await channelNamed(kitty, 'General');
    await ok(kitty.sendMessage({ channel, body: 'Look', file: file() } as never));
    const newest = async () => (await ok(kitty.getMessages({ channel }))).paginator.items.slice(0, 2);
    const types = async () => (await newest()).map(({ type }) => type).sort();
    await expect.poll(types).toEqual(['FILE', 'TEXT']);
    const bodies = (await newest()).map((message) => 'body' in message && message.body);
    expect(bodies).toContain('Look');
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

  it('slowUploads: takes its time', async () => {
    const { kitty } = await stage().signIn('jane');
    const channel = await channelNamed(kitty, 'General');
    const content = new File([new Uint8Array(3_000)], 'big.bin');
    stage().emulator.faults.slowUploads(20_000);
    const start = performance.now();
    await ok(kitty.sendMessage({ channel, file: content as never }));
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  it('breakUploads: fails half-way, and nothing is left of it', async () => {
    const { kitty } = await stage().signIn('jane');
    const channel = await channelNamed(kitty, 'General');
    const count = async () => (await ok(kitty.getMessages({ channel }))).paginator.items[0]?.id;
    const before = await count();
    stage().emulator.faults.breakUploads(0.5);
    await refused(kitty.sendMessage({ channel, file: file() as never }));
    expect(await count()).toBe(before);
    await ok(kitty.sendMessage({ channel, file: file() as never }));
    expect(await count()).not.toBe(before);
  });

  it.each([
    ['0 bytes', 0, 'empty.bin'],
    ['every byte there is', 256, 'naïve 日本語 🎉 (1).bin'],
    ['some megabytes', 3_000_000, 'video.mp4'],
  ])('keeps files byte by byte: %s', async (_what, size, name) => {
    const { kitty } = await stage().signIn('jane');
    const channel = await channelNamed(kitty, 'General');
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31 + (index >> 8)) % 256);
    const sent = new File([bytes], name, { type: 'application/octet-stream' });
    const { message } = await ok(kitty.sendMessage({ channel, file: sent as never }));
    const received = (message as FileMessage).file;
    expect(received).toMatchObject({ name, size });
    // happy-dom takes what follows the # of a data URL for a part of the file.
    const [url = ''] = received.url.split('#');
    const download = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect(download.length).toBe(size);
    expect(download.every((byte, index) => byte === bytes[index])).toBe(true);
  });
}
