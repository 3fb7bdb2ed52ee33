import { describe, expect, it } from 'vitest';
import { type Channel, ChatError } from '../sdk/index.js';
import type { OutboxItem, OutboxStatus } from './outbox.js';
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

  it('prefers what was written here to what an earlier page left', () => {
    const here = { drafts: { 7: 'new' }, outbox: [item('b', { status: 'queued' })] };
    const earlier = {
      drafts: { 7: 'old', 8: 'other' },
      outbox: [item('a', { status: 'uncertain' }), item('b', { status: 'uncertain' })],
    };

    const merged = mergeUnsent(here, earlier);

    expect(merged.drafts).toEqual({ 7: 'new', 8: 'other' });
    expect(merged.outbox.map(({ clientId, status }) => [clientId, status])).toEqual([
      ['a', 'uncertain'],
      ['b', 'queued'],
    ]);
  });
});
