import { expect, it } from 'vitest';
import { judgeAttachments } from './attachments.js';

const faults = (sizes: number[], limits: Parameters<typeof judgeAttachments>[1]) => {
  const attachments = sizes.map((size, id) => ({
    id: String(id),
    file: new File(['x'.repeat(size)], `${id}.txt`),
  }));
  return judgeAttachments(attachments, limits).map(({ fault }) => fault);
};

it('takes files up to the limits, empty ones too', () => {
  expect(faults([0, 10], { maxFiles: 2, maxFileBytes: 10 })).toEqual([undefined, undefined]);
});

it('tells which file is too large and which one too many', () => {
  expect(faults([11, 1, 1], { maxFiles: 2, maxFileBytes: 10 })).toEqual(['too-large', undefined, 'too-many']);
});
