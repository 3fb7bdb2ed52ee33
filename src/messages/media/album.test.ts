import { expect, it } from 'vitest';
import { wideTiles } from './album.js';

it('fills every line of an album, two wide pictures or three narrow ones', () => {
  for (const count of [2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const wide = wideTiles(count);
    expect(wide % 2).toBe(0);
    expect((count - wide) % 3).toBe(0);
    expect(wide).toBeLessThanOrEqual(count);
  }
});
