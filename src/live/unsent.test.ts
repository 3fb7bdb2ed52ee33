import { describe, expect, it } from 'vitest';
import { type Channel, ChatError, type Message, type Thread } from '../sdk/index.js';
import type { OutboxItem, OutboxStatus } from './outbox.js';
import { toOutboxFile } from './outboxFile.js';
import { mergeUnsent, restoreUnsent, storeUnsent } from './unsent.js';

const channel = { id: 7, name: 'General' } as Channel;

function item(clientId: string, status: OutboxStatus): OutboxItem {
  return { clientId, localId: -1, channel, body: clientId, createdTime: '2026-11-22T10:00:00Z', ...status };
}

const throughStorage = (unsent: Parameters<typeof storeUnsent>[0]) =>
  restoreUnsent(storeUnsent(unsent) ?? '');

describe('unsent text', () => {
  it('comes back as it was written', () => {
    const restored = throughStorage({ drafts: { 7: 'Dear' }, outbox: [item('a', { status: 'queued' })] });

    expect(restored.drafts).toEqual({ 7: 'Dear' });
    expect(restored.outbox).toMatchObject([{ clientId: 'a', body: 'a', channel: { id: 7 } }]);
  });

  it('is of unknown fate after a page load, however far it was', () => {
    const outbox = [
      item('a', { status: 'queued' }),
      item('b', { status: 'sending' }),
      item('c', { status: 'uncertain' }),
    ];

    expect(throughStorage({ drafts: {}, outbox }).outbox.map(({ status }) => status)).toEqual([
      'uncertain',
      'uncertain',
      'uncertain',
    ]);
  });

  it('was never on its way if a thread’s message was queued, and is for a person to decide if it was', () => {
    const thread = { id: '3', channelId: 7 } as Thread;
    const { channel: _, ...said } = item('a', { status: 'queued' }) as OutboxItem & { channel: Channel };
    const outbox = [
      { ...said, thread } as OutboxItem,
      { ...said, clientId: 'b', thread, status: 'sending' } as OutboxItem,
    ];

    expect(throughStorage({ drafts: {}, outbox }).outbox).toMatchObject([
      { status: 'queued', thread },
      { status: 'failed', error: { code: 'connection-lost' } },
    ]);
  });

  it('holds no access grant, no bytes and no progress', () => {
    const file = {
      name: 'a.png',
      contentType: 'image/png',
      size: 3,
      url: 'blob:1',
      source: new File(['abc'], 'a.png'),
    };
    const secret = {
      id: 3,
      file: { ...file, url: 'https://files.example/1?grant=secret' },
    } as unknown as Message;
    const { body: _, ...rest } = item('a', { status: 'sending', progress: 0.4 }) as OutboxItem & {
      body: string;
    };
    const text = storeUnsent({
      drafts: {},
      outbox: [
        {
          ...rest,
          file,
          replyTo: secret,
          channel: { ...channel, lastReceivedMessage: secret },
        } as OutboxItem,
      ],
    });

    const shown = { name: 'a.png', contentType: 'image/png', size: 3, url: '' };
    expect(text).not.toMatch(/secret|blob|progress/);
    expect(restoreUnsent(text ?? '').outbox).toMatchObject([
      { status: 'uncertain', file: shown, replyTo: { id: 3, file: shown } },
    ]);
  });

  it('holds all there is of a file that lives elsewhere', () => {
    const source = { url: 'https://example.com/a.png', name: 'a.png', contentType: 'image/png', size: 3 };
    const { body: _, ...rest } = item('a', { status: 'queued' }) as OutboxItem & { body: string };
    const outbox = [{ ...rest, file: toOutboxFile(source) } as OutboxItem];

    expect(throughStorage({ drafts: {}, outbox }).outbox).toMatchObject([
      { file: { url: source.url, source } },
    ]);
  });

  it('keeps why a message failed', () => {
    const error = new ChatError('not-permitted', { call: 'sendMessage', reason: 'You are not a member.' });
    const [restored] = throughStorage({
      drafts: {},
      outbox: [item('a', { status: 'failed', error })],
    }).outbox;

    expect(restored).toMatchObject({ status: 'failed', error: { code: 'not-permitted' } });
    expect(restored?.status === 'failed' && restored.error.message).toBe(error.message);
  });

  it('needs no place when there is nothing', () => {
    expect(storeUnsent({ drafts: { 7: '' }, outbox: [] })).toBeUndefined();
  });

  it.each(['', '{', 'null', '[]', '{"drafts":1}'])('is nothing if the storage holds %j', (text) => {
    expect(restoreUnsent(text)).toEqual({ drafts: {}, outbox: [] });
  });

  it('keeps what was written here and what another page left, and sends nothing twice', () => {
    const here = { drafts: { 7: 'new' }, outbox: [item('b', { status: 'queued' })] };
    const earlier = {
      drafts: { 7: 'old', 8: 'other' },
      outbox: [item('a', { status: 'uncertain' }), item('b', { status: 'uncertain' })],
    };

    const merged = mergeUnsent(here, earlier);

    expect(merged.drafts).toEqual({ 7: 'old\nnew', 8: 'other' });
    expect(merged.outbox.map(({ clientId, status }) => [clientId, status])).toEqual([
      ['a', 'uncertain'],
      ['b', 'queued'],
    ]);
  });

  it.each([
    ['a page that comes back to its own draft', 'Dear', 'Dear', 'Dear'],
    ['a page where it went on meanwhile', 'Dear Ada', 'Dear', 'Dear Ada'],
    ['a page where something was sent before', '', ' Dear ', ' Dear '],
  ])('says a draft once in %s', (_, here, earlier, merged) => {
    const drafts = (draft: string) => ({ drafts: { 7: draft }, outbox: [] });

    expect(mergeUnsent(drafts(here), drafts(earlier)).drafts).toEqual({ 7: merged });
  });
});
