import { expect, it } from 'vitest';
import { createManualClock } from './clock.js';

it('a manual clock runs what falls due, in order, and nothing else', () => {
  const clock = createManualClock(1_000);
  const ran: string[] = [];
  clock.after(30, () => ran.push(`late ${clock.now()}`));
  clock.after(10, () => {
    ran.push(`early ${clock.now()}`);
    clock.after(5, () => ran.push(`nested ${clock.now()}`));
  });
  const cancel = clock.after(20, () => ran.push('cancelled'));
  cancel();
  clock.advance(29);
  expect(ran).toEqual(['early 1010', 'nested 1015']);
  expect(clock.now()).toBe(1_029);
  clock.advance(1);
  expect(ran.at(-1)).toBe('late 1030');
});
