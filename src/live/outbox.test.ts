import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Channel, ChatError, type Message, type Thread } from '../sdk/index.js';
import {
  channelIdOf,
  nextToDeliver,
  type OutboxItem,
  type OutboxStatus,
  ofUnknownFate,
  removeFromOutbox,
  setOutboxStatus,
  tryAgain,
} from './outbox.js';

const error = new ChatError('refused', { call: 'sendMessage', error: 'X', reason: 'no.' });

const statusOf = (status: OutboxItem['status']): OutboxStatus =>
  status === 'failed' ? { status, error } : { status };

function item(clientId: string, status: OutboxItem['status'] = 'queued', channelId = 1): OutboxItem {
  const message = {
    clientId,
    localId: -1,
    channel: { id: channelId } as Channel,
    body: clientId,
    createdTime: '2026-01-01T00:00:00.000Z',
  };
  return { ...message, ...statusOf(status) };
}

const idsOf = (items: readonly OutboxItem[]) => items.map(({ clientId }) => clientId);

describe('the outbox', () => {
  it('works on the first of each channel', () => {
    expect(idsOf(nextToDeliver([item('a'), item('b'), item('c', 'queued', 2)]))).toEqual(['a', 'c']);
  });

  it('waits for what is on its way', () => {
    expect(nextToDeliver([item('a', 'sending'), item('b')])).toEqual([]);
  });

  it('passes what has failed, which waits for a person', () => {
    expect(idsOf(nextToDeliver([item('a', 'failed'), item('b')]))).toEqual(['b']);
  });

  it('looks first for what may have arrived', () => {
    expect(idsOf(nextToDeliver([item('a', 'uncertain'), item('b')]))).toEqual(['a']);
  });

  it('forgets the error of a message that is tried again', () => {
    const [again] = setOutboxStatus([item('a', 'failed')], 'a', { status: 'queued' });

    expect(again).toEqual(item('a', 'queued'));
    expect(setOutboxStatus([item('a', 'queued')], 'a', { status: 'failed', error })[0]).toHaveProperty(
      'error',
      error,
    );
  });

  it('does not know what became of what was on its way', () => {
    const thread = { id: 't', channelId: 1 } as Thread;
    const { channel: _, ...said } = item('a', 'sending') as OutboxItem & { channel: Channel };
    const inThread = { ...said, thread } as OutboxItem;

    expect(ofUnknownFate(item('a', 'sending'))).toEqual({ status: 'uncertain' });
    expect(ofUnknownFate(inThread), 'threads cannot be asked').toMatchObject({
      status: 'failed',
      error: { code: 'connection-lost' },
    });
    expect(ofUnknownFate({ ...inThread, replyTo: {} as Message })).toEqual({ status: 'uncertain' });
    expect(ofUnknownFate({ ...inThread, status: 'queued' })).toEqual({ status: 'queued' });
    expect(tryAgain([{ ...inThread, ...statusOf('failed') }], 'a')[0]?.status).toBe('queued');
  });

  it('tries again what failed, and nothing else', () => {
    expect(tryAgain([item('a', 'failed')], 'a')).toEqual([item('a', 'uncertain')]);
    const outbox = [item('a', 'sending')];
    expect(tryAgain(outbox, 'a')).toBe(outbox);
  });

  it('forgets how far an upload was when it breaks', () => {
    const [sending] = setOutboxStatus([item('a')], 'a', { status: 'sending', progress: 0.5 });

    expect(sending).toMatchObject({ progress: 0.5 });
    expect(setOutboxStatus([sending as OutboxItem], 'a', { status: 'uncertain' })).toEqual([
      item('a', 'uncertain'),
    ]);
  });

  it('changes no identity where nothing changes', () => {
    const outbox = [item('a'), item('b', 'failed')];

    expect(removeFromOutbox(outbox, 'x')).toBe(outbox);
    expect(setOutboxStatus(outbox, 'x', { status: 'sending' })).toBe(outbox);
    expect(setOutboxStatus(outbox, 'a', { status: 'sending' })[1]).toBe(outbox[1]);
  });

  it('never works on two messages of a channel, nor on one after another that waits', () => {
    const anyItem = fc
      .tuple(
        fc.constantFrom<OutboxItem['status']>('queued', 'sending', 'uncertain', 'failed'),
        fc.integer({ min: 1, max: 3 }),
      )
      .map(([status, channelId]) => [status, channelId] as const);

    fc.assert(
      fc.property(fc.array(anyItem), (plan) => {
        const outbox = plan.map(([status, channelId], index) => item(`m${index}`, status, channelId));
        for (const next of nextToDeliver(outbox)) {
          const before = outbox
            .slice(0, outbox.indexOf(next))
            .filter((one) => channelIdOf(one) === channelIdOf(next));
          expect(before.every(({ status }) => status === 'failed')).toBe(true);
          expect(['queued', 'uncertain']).toContain(next.status);
        }
      }),
    );
  });
});
