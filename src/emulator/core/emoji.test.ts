import { describe, expect, it } from 'vitest';
import { resolveEmoji } from './emoji.js';

describe('resolveEmoji', () => {
  it.each(['👍', '+1', ':+1:', 'thumbsup'])('knows %s', (text) => {
    expect(resolveEmoji(text)).toMatchObject({ character: '👍', aliases: ['+1', 'thumbsup'] });
  });

  it.each(['🦖', '🇵🇹', '👩‍💻'])('takes %s, which is its own alias', (character) => {
    const emoji = resolveEmoji(character);
    expect(emoji.character).toBe(character);
    expect(resolveEmoji(emoji.aliases[0] ?? '')).toEqual(emoji);
  });

  it.each(['', 'hello', ':nonsense:', '<b>', '7'])('refuses %j', (text) => {
    expect(() => resolveEmoji(text)).toThrow('is not an emoji');
  });
});
