import { expect, it } from 'vitest';
import { pictured, said } from '../../test/messages.js';
import { type Composing, NOTHING_COMPOSED } from './composing.js';
import { restoreComposing, storeComposing } from './storedComposing.js';

const begun = (facts: Partial<Composing>): Composing => ({ ...NOTHING_COMPOSED, ...facts });

/** What another page makes of it. */
const afterReload = (composing: Record<string, Composing>) =>
  Object.fromEntries(restoreComposing(storeComposing(composing) ?? ''));

it('keeps answers, edits, mentions and the ids of files, place by place', () => {
  const message = said(7, { by: 'ada' });
  const file = new File(['x'], 'a.txt');
  const mentions = { '@Ada Lindqvist': '<@ada>' };
  const restored = afterReload({
    '1': begun({ mode: { kind: 'reply', message }, mentions }),
    'thread:2': begun({ attachments: [{ id: 'f1', file }] }),
  });
  expect(restored).toEqual({
    '1': { mode: { kind: 'reply', message }, mentions, files: [] },
    'thread:2': { mode: { kind: 'write' }, mentions: {}, files: ['f1'] },
  });
});

it('keeps nothing where nothing was begun, and no grant to the file of a message', () => {
  expect(storeComposing({ '1': NOTHING_COMPOSED })).toBeUndefined();
  const message = pictured(7, {});
  const { file } = message;
  expect(storeComposing({ '1': begun({ mode: { kind: 'reply', message } }) })).not.toContain(file.url);
});

it('makes nothing of what it cannot read', () => {
  expect(restoreComposing('null')).toEqual([]);
  expect(restoreComposing('{"1":{"mode":null}}')).toEqual([]);
  expect(restoreComposing('{')).toEqual([]);
});
