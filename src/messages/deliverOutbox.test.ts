import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SOON, settle } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { senderStage } from '../../test/senderStage.js';
import { useSession } from '../provider/useSession.js';
import { useSendMessage } from './useSendMessage.js';

describe('a message that is sent', () => {
  it('is in the list at once and on the server soon, once each', async () => {
    const { send, listed, onServer, untilEmpty } = await senderStage();
    const outcome = send('hello');
    await vi.waitFor(() => expect(listed('hello')).toEqual(['hello']), SOON);

    await expect(outcome).resolves.toBe('arrived');
    await untilEmpty();
    expect(listed('hello')).toEqual(['hello']);
    expect(await onServer('hello')).toEqual(['hello']);
  });

  it('keeps its place behind those before it, in its own channel', async () => {
    const { send, onServer, random, emulator } = await senderStage();
    emulator.faults.delay('sendMessage', 40);

    await Promise.all(['m1', 'm2', 'm3', 'm4'].map((body) => send(body)).concat(send('m5', random)));

    expect(await onServer('m')).toEqual(['m1', 'm2', 'm3', 'm4']);
    expect(await onServer('m', 'Random')).toEqual(['m5']);
  });

  it('does not hold up another channel', async () => {
    const { send, random, emulator } = await senderStage();
    emulator.faults.neverAnswer('sendMessage', 1);
    void send('stuck');

    await expect(send('elsewhere', random)).resolves.toBe('arrived');
  });

  it('that the server refuses stays, says why, and lets the next one pass', async () => {
    const { send, result, listed, onServer, emulator, untilItem } = await senderStage();
    emulator.faults.failNext('sendMessage', 1, { error: 'SpamError', message: 'Too loud.' });
    const outcomes = await Promise.all([send('x1'), send('x2')]);

    expect(outcomes).toEqual([expect.objectContaining({ code: 'refused' }), 'arrived']);
    await untilItem('failed');
    expect(listed('x1')).toEqual(['x1']);
    expect(await onServer('x')).toEqual(['x2']);

    const [failed] = result.current.outbox.items;
    result.current.outbox.retry(failed?.clientId ?? '');
    await vi.waitFor(() => expect(result.current.outbox.items).toEqual([]), SOON);
    expect(await onServer('x')).toEqual(['x2', 'x1']);
    expect(listed('x')).toEqual(['x2', 'x1']);
  });

  it('that failed can be thrown away', async () => {
    const { send, result, listed, onServer, emulator, untilItem, untilEmpty } = await senderStage();
    emulator.faults.failNext('sendMessage', 1);
    await send('oops');
    await untilItem('failed');

    result.current.outbox.discard(result.current.outbox.items[0]?.clientId ?? '');

    await untilEmpty();
    await vi.waitFor(() => expect(listed('oops')).toEqual([]), SOON);
    expect(await onServer('oops')).toEqual([]);
  });

  it('that is thrown away before it left does not claim to have arrived', async () => {
    const { send, result, emulator, onServer, untilStatus, untilItem } = await senderStage();
    emulator.disconnect('jane');
    await untilStatus('reconnecting');
    const outcome = send('never mind');
    await untilItem('queued').catch(() => untilItem('uncertain'));

    result.current.outbox.discard(result.current.outbox.items[0]?.clientId ?? '');

    await expect(outcome).resolves.toMatchObject({ name: 'ChatError', code: 'invalid-request' });
    await untilStatus('connected');
    expect(await onServer('never mind')).toEqual([]);
  });

  it('that is empty is refused and leaves nothing in the list', async () => {
    const { send, result, listed } = await senderStage();

    await expect(send('   ')).resolves.toMatchObject({ code: 'invalid-request' });
    expect(result.current.outbox.items).toEqual([]);
    expect(listed('   ')).toEqual([]);
  });
});

describe('whoever signs out while a message is on its way', () => {
  it('hears of it, and the message arrives once when they are back', async () => {
    const { installed, emulator, general, onServer } = await senderStage();
    const { result } = await renderHookWithChat(() => ({ send: useSendMessage(), session: useSession() }), {
      installed,
      provider: { username: undefined },
      waitUntilConnected: false,
    });
    const signIn = async () => {
      act(() => result.current.session.start({ username: 'ada' }));
      await vi.waitFor(() => expect(result.current.session.status).toBe('connected'), SOON);
    };
    await signIn();
    emulator.faults.neverAnswer('sendMessage', 1);

    await act(async () => {
      const outcome = result.current.send.mutateAsync({ channel: general, body: 'and goodbye' });
      result.current.session.end();
      await expect(outcome).rejects.toMatchObject({ name: 'ChatError', code: 'no-session' });
    });

    await signIn();
    await vi.waitFor(async () => expect(await onServer('and')).toEqual(['and goodbye']), SOON);
  });
});

describe('a connection that breaks', () => {
  it('before the server took a message: it is sent once, in order', async () => {
    const { send, listed, onServer, emulator, untilItem, untilEmpty } = await senderStage();
    emulator.faults.neverAnswer('sendMessage', 1);
    const outcomes = Promise.all([send('b1'), send('b2'), send('b3')]);
    await untilItem('sending');
    await settle(30);

    emulator.disconnect('jane');

    await expect(outcomes).resolves.toEqual(['arrived', 'arrived', 'arrived']);
    await untilEmpty();
    expect(await onServer('b')).toEqual(['b1', 'b2', 'b3']);
    expect(listed('b')).toEqual(['b1', 'b2', 'b3']);
  });

  it('after the server took a message: it is not sent again', async () => {
    const { send, listed, onServer, emulator, untilItem, untilEmpty } = await senderStage();
    emulator.faults.loseAnswer('sendMessage', 1);
    const outcomes = Promise.all([send('a1'), send('a2')]);
    await untilItem('sending');
    await settle(30);

    emulator.disconnect('jane');

    await expect(outcomes).resolves.toEqual(['arrived', 'arrived']);
    await untilEmpty();
    expect(await onServer('a')).toEqual(['a1', 'a2']);
    expect(listed('a')).toEqual(['a1', 'a2']);
  });

  it('again and again: nothing is lost or doubled', async () => {
    const { send, onServer, emulator, untilStatus } = await senderStage();
    const bodies = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5'];
    const outcomes: Promise<unknown>[] = [];
    for (const [index, body] of bodies.entries()) {
      if (index % 2 === 0) emulator.faults[index % 4 === 0 ? 'loseAnswer' : 'neverAnswer']('sendMessage', 1);
      outcomes.push(send(body));
      await settle(20);
      if (index % 2 === 0) {
        emulator.disconnect('jane');
        await untilStatus('reconnecting');
        await untilStatus('connected');
      }
    }

    await expect(Promise.all(outcomes)).resolves.toEqual(bodies.map(() => 'arrived'));
    expect(await onServer('d')).toEqual(bodies);
  }, 15_000);

  it('is remembered however much was said meanwhile', async () => {
    const { send, onServer, emulator, general, untilItem, untilEmpty } = await senderStage();
    emulator.faults.loseAnswer('sendMessage', 1);
    const outcome = send('early');
    await untilItem('sending');
    await settle(30);
    emulator.disconnect('jane');
    const john = emulator.as('john');
    for (let said = 0; said < 230; said += 1) await john.sendMessage(general.id, `noise ${said}`);

    await expect(outcome).resolves.toBe('arrived');
    await untilEmpty();
    expect(await onServer('early'), 'sent again, to the newest page').toEqual([]);
  });
});

describe('a server that is silent', () => {
  async function afterTheLimit(
    fault: 'loseAnswer' | 'neverAnswer',
    check: (it: Awaited<ReturnType<typeof senderStage>>, outcome: Promise<unknown>) => Promise<void>,
  ) {
    const staged = await senderStage();
    staged.emulator.faults[fault]('sendMessage', 1);
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const outcome = staged.send('silence');
      await staged.untilItem('sending');
      await vi.advanceTimersByTimeAsync(16_000);
      await check(staged, outcome);
    } finally {
      vi.useRealTimers();
    }
  }

  it('but took the message: it has arrived', async () => {
    await afterTheLimit('loseAnswer', async ({ untilEmpty, listed }, outcome) => {
      await expect(outcome).resolves.toBe('arrived');
      await untilEmpty();
      expect(listed('silence')).toEqual(['silence']);
    });
  });

  it('and did not take it: it failed and can be tried again', async () => {
    await afterTheLimit('neverAnswer', async ({ result, untilEmpty, listed, onServer }, outcome) => {
      await expect(outcome).resolves.toMatchObject({ code: 'timed-out' });
      result.current.outbox.retry(result.current.outbox.items[0]?.clientId ?? '');
      await untilEmpty();
      expect(listed('silence')).toEqual(['silence']);
      expect(await onServer('silence')).toEqual(['silence']);
    });
  });
});
