import { describe, expect, it } from 'vitest';
import { createManualClock } from '../clock.js';
import { createConnectionFaults } from './connectionFaults.js';
import { createFrameFaults } from './frameFaults.js';
import { createRequestFaults } from './requestFaults.js';
import { BrokenConnection, createUploadFaults } from './uploadFaults.js';

describe('faults of requests', () => {
  it('are used up one by one, each kind for itself', () => {
    const faults = createRequestFaults();
    faults.failNext('sendMessage', 2, { error: 'Broken', message: 'no' });
    faults.neverAnswer('getUser');
    expect(faults.next('getChannel').verdict).toBe('handle');
    expect(faults.next('sendMessage').verdict).toMatchObject({ name: 'Broken', message: 'no' });
    expect(faults.next('getUser').verdict).toBe('swallow');
    expect(faults.next('sendMessage').verdict).toMatchObject({ name: 'Broken' });
    expect([faults.next('sendMessage').verdict, faults.next('getUser').verdict]).toEqual([
      'handle',
      'handle',
    ]);
  });

  it('of one kind happen in the order they were planned', () => {
    const faults = createRequestFaults();
    faults.loseAnswer('sendMessage');
    faults.neverAnswer('sendMessage');
    const verdicts = [1, 2, 3].map(() => faults.next('sendMessage').verdict);
    expect(verdicts).toEqual(['lose-answer', 'swallow', 'handle']);
  });

  it('delay every request until told otherwise', () => {
    const faults = createRequestFaults();
    faults.delay('getUser', 50);
    expect([faults.next('getUser').delay, faults.next('getUser').delay]).toEqual([50, 50]);
    faults.delay('getUser', 0);
    expect(faults.next('getUser').delay).toBe(0);
  });
});

describe('faults of connections', () => {
  it('break some handshakes, or refuse all', () => {
    const faults = createConnectionFaults();
    faults.refuse(2);
    expect([1, 2, 3].map(() => faults.breaksHandshake())).toEqual([true, true, false]);
    faults.refuse({ error: 'AccessDeniedError' });
    expect(faults.refusal()).toMatchObject({ name: 'AccessDeniedError' });
    faults.clear();
    expect(faults.refusal()).toBeUndefined();
  });

  it('count the frames of one person', () => {
    const faults = createConnectionFaults();
    faults.cutAfter(2, 'jane');
    const people = ['jane', 'john', 'john', 'jane', 'jane'];
    expect(people.map(faults.isLastFrame)).toEqual([false, false, false, true, false]);
  });
});

describe('faults of frames', () => {
  /** The order in which numbered frames get through, sent in turn to jane and john. */
  function order(plan: (faults: ReturnType<typeof createFrameFaults>) => void) {
    const faults = createFrameFaults();
    plan(faults);
    const lines = { jane: {}, john: {} };
    const through: string[] = [];
    for (const number of [1, 2, 3, 4]) {
      for (const name of ['jane', 'john'] as const) {
        faults.pass(lines[name], 'receipt', name, () => through.push(`${name} ${number}`));
      }
    }
    const of = (name: string) =>
      through.filter((frame) => frame.startsWith(name)).map((frame) => frame.at(-1));
    return { jane: of('jane').join(''), john: of('john').join('') };
  }

  it('touch nobody and nothing else than they were meant for', () => {
    expect(order((faults) => faults.drop('relay'))).toEqual({ jane: '1234', john: '1234' });
    expect(order((faults) => faults.drop('receipt', { username: 'jane' }))).toEqual({
      jane: '234',
      john: '1234',
    });
  });

  it('lose as many as they were told, on every connection', () => {
    expect(order((faults) => faults.drop('receipt', { times: 3 }))).toEqual({ jane: '4', john: '4' });
  });

  it('reverse a few, and then let the others through', () => {
    expect(order((faults) => faults.reorder('receipt'))).toEqual({ jane: '2134', john: '2134' });
    expect(order((faults) => faults.reorder('receipt', { times: 3 }))).toEqual({
      jane: '3214',
      john: '3214',
    });
  });
});

describe('faults of uploads', () => {
  const read = async (body: AsyncIterable<Uint8Array>) => {
    let size = 0;
    for await (const { length } of body) size += length;
    return size;
  };

  it('slow them down to a number of bytes per second', async () => {
    const clock = createManualClock();
    const faults = createUploadFaults(clock);
    faults.slow(16_384);
    let size = 0;
    const reading = read(faults.pass([new Uint8Array(40_000)], 40_000)).then((all) => {
      size = all;
    });
    const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
    for (let second = 0; second < 2; second++) {
      await turn();
      clock.advance(1_000);
    }
    await turn();
    expect(size).toBe(0);
    clock.advance(1_000);
    await reading;
    expect(size).toBe(40_000);
  });

  it.each([0, 0.5, 1])('break them at %d of their way, and not the next one', async (fraction) => {
    const faults = createUploadFaults(createManualClock());
    faults.breakAt(fraction);
    const body = [new Uint8Array(50_000)];
    await expect(read(faults.pass(body, 50_000))).rejects.toThrow(BrokenConnection);
    expect(await read(faults.pass(body, 50_000))).toBe(50_000);
  });
});
