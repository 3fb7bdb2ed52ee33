import { describe, expect, it, vi } from 'vitest';
import { connectedClient, SOON, settle } from '../../test/clientForTest.js';
import { senderStage } from '../../test/senderStage.js';
import type { FileMessage } from '../sdk/index.js';

const text = (name: string, content = 'Hello, file') => new File([content], name, { type: 'text/plain' });

async function fileStage() {
  const staged = await senderStage();
  const { installed, emulator, general, result } = staged;
  const shown = (name: string) =>
    result.current.list.find((message): message is FileMessage & typeof message => {
      return 'file' in message && message.file.name === name;
    });
  return {
    ...staged,
    shown,
    /** Uploads fail as if the network broke under them, until told otherwise. */
    breakUploads: () => vi.spyOn(emulator, 'handle').mockResolvedValue({ status: 0, headers: {}, body: '' }),
    /** What John downloads. */
    download: async (name: string) => {
      const john = await connectedClient(installed, { username: 'john' });
      const { items } = await john.api.getMessages({ channel: general });
      const message = items.find((item) => 'file' in item && item.file.name === name) as FileMessage;
      return (await fetch(message.file.url)).text();
    },
  };
}

describe('a file that is sent', () => {
  it('is in the list at once with a preview, tells its progress, and arrives whole', async () => {
    const { post, general, emulator, shown, result, untilEmpty, download, listed } = await fileStage();
    emulator.faults.delay('sendMessage', 100);
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    const onProgress = vi.fn();
    const outcome = post({ channel: general, file: text('Zürich ☂.txt'), onProgress });
    await vi.waitFor(
      () => expect(shown('Zürich ☂.txt')).toMatchObject({ type: 'FILE', id: expect.any(Number) }),
      SOON,
    );
    const preview = shown('Zürich ☂.txt')?.file.url ?? '';
    expect(preview).toMatch(/^blob:/);
    expect(result.current.outbox.items[0]).toMatchObject({ file: { size: 11, contentType: 'text/plain' } });

    await expect(outcome).resolves.toBe('arrived');
    await untilEmpty();
    expect(onProgress).toHaveBeenCalledWith(0);
    expect(onProgress.mock.calls.flat().every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(revoke).toHaveBeenCalledExactlyOnceWith(preview);
    expect(listed('Zürich')).toEqual(['Zürich ☂.txt']);
    expect(shown('Zürich ☂.txt')?.file.url).not.toBe(preview);
    expect(await download('Zürich ☂.txt')).toBe('Hello, file');
  });

  it('may be empty', async () => {
    const { post, general, shown, untilEmpty } = await fileStage();

    await expect(post({ channel: general, file: text('empty.txt', '') })).resolves.toBe('arrived');
    await untilEmpty();
    expect(shown('empty.txt')?.file).toMatchObject({ size: 0, contentType: 'text/plain' });
  });

  it('may live elsewhere: then it is only named', async () => {
    const { post, general, shown, untilEmpty } = await fileStage();
    const file = { url: 'https://example.com/a.png', name: 'a.png', contentType: 'image/png', size: 10 };

    await expect(post({ channel: general, file })).resolves.toBe('arrived');
    await untilEmpty();
    expect(shown('a.png')?.file).toMatchObject({ type: 'EXTERNAL', url: file.url });
  });

  it('keeps its place among texts, and its tag and properties', async () => {
    const { post, send, general, shown, onServer, emulator } = await fileStage();
    emulator.faults.delay('sendMessage', 30);

    await Promise.all([
      send('f1'),
      post({ channel: general, file: text('f2'), groupTag: 'album', properties: { caption: 'Us' } }),
      send('f3'),
    ]);

    expect(await onServer('f')).toEqual(['f1', 'f2', 'f3']);
    expect(shown('f2')).toMatchObject({ groupTag: 'album', properties: { caption: 'Us' } });
  });

  it('that the server refuses can be tried again', async () => {
    const { post, general, result, emulator, untilItem, untilEmpty, download } = await fileStage();
    emulator.faults.failNext('sendMessage', 1, { error: 'QuotaError', message: 'The disk is full.' });

    await expect(post({ channel: general, file: text('late.txt') })).resolves.toMatchObject({
      code: 'refused',
      facts: { reason: 'The disk is full.' },
    });
    await untilItem('failed');
    result.current.outbox.retry(result.current.outbox.items[0]?.clientId ?? '');
    await untilEmpty();
    expect(await download('late.txt')).toBe('Hello, file');
  });
});

describe('an upload', () => {
  it('goes on although the socket breaks, and arrives once', async () => {
    const { post, general, emulator, untilItem, untilStatus, untilEmpty, onServer, listed } =
      await fileStage();
    emulator.faults.delay('sendMessage', 900);
    const outcome = post({ channel: general, file: text('slow.txt') });
    await untilItem('sending');
    await settle(50);
    emulator.disconnect('jane');
    await untilStatus('reconnecting');
    await untilStatus('connected');

    await expect(outcome).resolves.toBe('arrived');
    await untilEmpty();
    expect(await onServer('slow')).toEqual(['slow.txt']);
    expect(listed('slow')).toEqual(['slow.txt']);
  });

  it('that breaks starts again by itself', async () => {
    const { post, general, breakUploads, untilItem, onServer } = await fileStage();
    const network = breakUploads();
    const outcome = post({ channel: general, file: text('again.txt') });
    await untilItem('sending');
    await vi.waitFor(() => expect(network).toHaveBeenCalled(), SOON);
    network.mockRestore();

    await expect(outcome).resolves.toBe('arrived');
    expect(await onServer('again')).toEqual(['again.txt']);
  });

  it('that breaks after the server had it all is not sent again', async () => {
    const { post, general, emulator, onServer, untilEmpty } = await fileStage();
    const { handle } = emulator;
    const network = vi.spyOn(emulator, 'handle').mockImplementationOnce(async (...call) => {
      await handle(...call);
      return { status: 0, headers: {}, body: '' };
    });

    await expect(post({ channel: general, file: text('once.txt') })).resolves.toBe('arrived');
    await untilEmpty();
    expect(await onServer('once')).toEqual(['once.txt']);
    expect(network).toHaveBeenCalledTimes(1);
  });

  it('that breaks again and again fails, and waits for a person', async () => {
    const { post, general, breakUploads, result, untilEmpty, onServer } = await fileStage();
    const network = breakUploads();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const outcome = post({ channel: general, file: text('hard.txt') });
      for (let pause = 0; pause < 40; pause += 1) await vi.advanceTimersByTimeAsync(1000);
      await expect(outcome).resolves.toMatchObject({ code: 'connection-lost' });
    } finally {
      vi.useRealTimers();
    }
    network.mockRestore();
    result.current.outbox.retry(result.current.outbox.items[0]?.clientId ?? '');
    await untilEmpty();
    expect(await onServer('hard')).toEqual(['hard.txt']);
  });
});
