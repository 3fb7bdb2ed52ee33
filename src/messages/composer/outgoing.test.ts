import { expect, it } from 'vitest';
import type { Channel } from '../../sdk/index.js';
import { outgoingMessages } from './outgoing.js';

const channel = { id: 1, type: 'PUBLIC', name: 'General' } as Channel;
const attached = (...files: File[]) => files.map((file, id) => ({ id: String(id), file }));
const png = (name: string) => new File(['x'], name, { type: 'image/png' });

it('sends text alone as it is', () => {
  expect(outgoingMessages({ channel }, 'Hello', [])).toEqual([{ channel, body: 'Hello' }]);
});

it('sends each file as a message, and the words after what they are about', () => {
  const note = new File([], 'Grüße 🌊.txt', { type: 'text/plain' });

  expect(outgoingMessages({ channel }, 'Here', attached(note))).toEqual([
    { channel, file: note },
    { channel, body: 'Here' },
  ]);
});

it('ties several pictures together, and nothing else', () => {
  const pdf = new File(['x'], 'plan.pdf', { type: 'application/pdf' });
  const tags = outgoingMessages({ channel }, 'Here', attached(png('a'), pdf, png('b'))).map(
    ({ groupTag }) => groupTag,
  );

  expect(tags).toEqual([expect.any(String), undefined, tags[0], undefined]);
  expect(outgoingMessages({ channel }, '', attached(png('a')))[0]?.groupTag).toBeUndefined();
});
