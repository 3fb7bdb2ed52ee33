import { describe, expect, it } from 'vitest';
import { createFaults } from './faults.js';

describe('faults', () => {
  it('are used up one by one, each kind for itself', () => {
    const faults = createFaults();
    faults.failNext('a', 2, { error: 'Broken', message: 'no' });
    faults.neverAnswer('b');
    expect(faults.next('c').verdict).toBe('handle');
    expect(faults.next('a').verdict).toMatchObject({ name: 'Broken', message: 'no' });
    expect(faults.next('b').verdict).toBe('swallow');
    expect(faults.next('a').verdict).toMatchObject({ name: 'Broken' });
    expect([faults.next('a').verdict, faults.next('b').verdict]).toEqual(['handle', 'handle']);
  });

  it('of one kind happen in the order they were planned', () => {
    const faults = createFaults();
    faults.loseAnswer('a');
    faults.neverAnswer('a');
    expect([1, 2, 3].map(() => faults.next('a').verdict)).toEqual(['lose-answer', 'swallow', 'handle']);
  });

  it('delay every request until told otherwise', () => {
    const faults = createFaults();
    faults.delay('a', 50);
    expect([faults.next('a').delay, faults.next('a').delay]).toEqual([50, 50]);
    faults.delay('a', 0);
    expect(faults.next('a').delay).toBe(0);
  });

  it('break some handshakes, or refuse all', () => {
    const faults = createFaults();
    faults.refuseConnections(2);
    expect([1, 2, 3].map(() => faults.breaksHandshake())).toEqual([true, true, false]);
    faults.refuseConnections({ error: 'AccessDeniedError' });
    expect(faults.refusal()).toMatchObject({ name: 'AccessDeniedError' });
    faults.clear();
    expect(faults.refusal()).toBeUndefined();
  });
});
