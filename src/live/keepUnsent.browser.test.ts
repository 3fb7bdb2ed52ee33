import { afterEach, expect, it, vi } from 'vitest';
import type { Channel, Unsubscribe } from '../sdk/index.js';
import { openFileDatabase } from './fileDatabase.js';
import { filesIn } from './fileStorage.js';
import { keepUnsent } from './keepUnsent.js';
import { createLiveStore } from './liveStore.js';
import type { OutboxItem } from './outbox.js';
import { toOutboxFile } from './outboxFile.js';
import { plainShelf } from './shelf.js';

const KEY = 'keep-unsent-test';
const CLIENT_ID = `${Date.now().toString(36)}-c1`;
const open: Unsubscribe[] = [];

/** A page that keeps what is unsent in this browser. */
function page() {
  const live = createLiveStore('jane');
  const close = keepUnsent(live, {
    shelf: plainShelf(localStorage, KEY),
    openFiles: filesIn(undefined, KEY),
  });
  open.push(close);
  return { live, close, outbox: () => live.getState().outbox };
}

const item = (file: File): OutboxItem => ({
  status: 'queued',
  clientId: CLIENT_ID,
  localId: -1,
  channel: { id: 7 } as Channel,
  file: toOutboxFile(file),
  createdTime: '2026-11-22T10:00:00Z',
});

const keptFile = async (key: string) => (await openFileDatabase()).getFile(key);

const bytesOf = async (one: OutboxItem | undefined) => {
  const source = one && 'file' in one ? one.file.source : undefined;
  return source instanceof File ? [source.name, source.type, await source.text()] : undefined;
};

afterEach(() => {
  for (const close of open.splice(0)) close();
  localStorage.clear();
});

it('forgets files that nobody came back for', async () => {
  const writtenBefore = (count: number) =>
    `${KEY}/${(Date.now() - count * 24 * 60 * 60_000).toString(36)}-abc`;
  const [old, recent] = [writtenBefore(31), writtenBefore(2)];
  const file = new File(['Hello'], 'a.txt');
  const before = await openFileDatabase();
  await before.setFile(old, file);
  await before.setFile(recent, file);

  const files = await openFileDatabase();
  expect(await files.getFile(recent)).toBeInstanceOf(File);
  expect(await files.getFile(old)).toBeUndefined();
});

it('gives the next page a file back, byte for byte and with a preview, for as long as it waits', async () => {
  const first = page();
  await vi.waitFor(() => expect(localStorage.length).toBe(0));
  first.live.setState({ outbox: [item(new File(['Zürich ☂'], 'ü.txt', { type: 'text/plain' }))] });
  await vi.waitFor(async () => expect(await keptFile(`${KEY}/${CLIENT_ID}`)).toBeInstanceOf(File));
  first.close();

  const second = page();
  await vi.waitFor(() => expect(second.outbox()).toHaveLength(1));
  expect(await bytesOf(second.outbox()[0])).toEqual(['ü.txt', 'text/plain', 'Zürich ☂']);
  expect(second.outbox()[0]).toMatchObject({
    status: 'uncertain',
    file: { url: expect.stringMatching(/^blob:/) },
  });

  second.live.setState({ outbox: [] });
  await vi.waitFor(async () => expect(await keptFile(`${KEY}/${CLIENT_ID}`)).toBeUndefined());
  expect(localStorage.getItem(KEY)).toBeNull();
});
