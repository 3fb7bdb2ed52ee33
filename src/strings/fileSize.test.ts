import { expect, it } from 'vitest';
import { formatFileSize } from './fileSize.js';

it.each([
  [0, '0 bytes'],
  [482, '482 bytes'],
  [1_000, '1 kB'],
  [1_440_000, '1.4 MB'],
  [38_200_000, '38 MB'],
  [7_000_000_000_000, '7,000 GB'],
])('says %d bytes as %s', (bytes, words) => {
  expect(formatFileSize(bytes, 'en')).toBe(words);
});
