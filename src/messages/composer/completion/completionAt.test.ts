import { expect, it } from 'vitest';
import { completionAt } from './completionAt.js';

it.each([
  ['@', '@', ''],
  ['Hi @ad', '@', 'ad'],
  ['(see #gen', '#', 'gen'],
  ['So :tad', ':', 'tad'],
  ['مرحبا @اد', '@', 'اد'],
  [`${'x'.repeat(100)} @ada`, '@', 'ada'],
])('completes the end of “%s”', (text, sign, query) => {
  expect(completionAt(text, text.length)).toEqual({
    sign,
    query,
    start: text.length - query.length - 1,
    end: text.length,
  });
});

it.each(['mail@example', 'at 12:30', ':)', ':D', 'https://', '@ada l', 'a#b', `@${'x'.repeat(60)}`])(
  'leaves “%s” alone',
  (text) => {
    expect(completionAt(text, text.length)).toBeUndefined();
  },
);

it('looks at the caret, not at the end', () => {
  expect(completionAt('Hi @ada, bye', 6)).toMatchObject({ query: 'ad', start: 3, end: 6 });
  expect(completionAt('Hi @ada', -1)).toBeUndefined();
});
