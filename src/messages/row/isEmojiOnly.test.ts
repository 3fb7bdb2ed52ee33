import { expect, it } from 'vitest';
import { isEmojiOnly } from './isEmojiOnly.js';

it.each(['🎉', '🍕🍕🍕', '👩‍👩‍👧‍👦 👍🏽', '❤️', '🇵🇹', '1️⃣'])('takes %s for emoji alone', (body) => {
  expect(isEmojiOnly(body)).toBe(true);
});

it.each(['', '   ', 'ok 👍', '🍕🍕🍕🍕', '123', '#', 'a'.repeat(100)])('takes “%s” for words', (body) => {
  expect(isEmojiOnly(body)).toBe(false);
});
