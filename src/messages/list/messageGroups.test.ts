import { expect, it } from 'vitest';
import { pictured, said } from '../../../test/messages.js';
import type { ListedMessage } from '../useMessages.js';
import { belongTogether, toThreadItems } from './messageGroups.js';

const day = (time: string) => new Date(`2026-03-05T${time}`).toISOString();

function outline(items: ReturnType<typeof toThreadItems>) {
  return items.map((item) =>
    item.type === 'message' ? `${item.messages.map(({ id }) => id)} ${item.position}` : item.type,
  );
}

it('groups neighbours by person and time', () => {
  const items = toThreadItems(
    [
      said(1, { by: 'ada', at: day('10:00') }),
      said(2, { by: 'ada', at: day('10:01') }),
      said(3, { by: 'ada', at: day('10:05') }),
      said(4, { by: 'ada', at: day('10:10') }),
      said(5, { by: 'john', at: day('10:11') }),
    ],
    false,
  );
  expect(outline(items)).toEqual([
    'beginning',
    'day',
    '1 first',
    '2 middle',
    '3 last',
    '4 single',
    '5 single',
  ]);
});

it('begins a new day with a line, and a new group with it', () => {
  const before = said(1, { by: 'ada', at: new Date(2026, 2, 5, 23, 59).toISOString() });
  const after = said(2, { by: 'ada', at: new Date(2026, 2, 6, 0, 1).toISOString() });
  expect(outline(toThreadItems([before, after], false))).toEqual([
    'beginning',
    'day',
    '1 single',
    'day',
    '2 single',
  ]);
});

it('never groups what the application says', () => {
  const system = said(1, { at: day('10:00') });
  expect(belongTogether(system, said(2, { at: day('10:00') }))).toBe(false);
  expect(belongTogether(system, said(2, { by: 'ada', at: day('10:00') }))).toBe(false);
});

it('holds the oldest message back while there are older ones, so that no row learns later how it looks', () => {
  const older = [said(1, { by: 'ada', at: day('10:00') }), said(2, { by: 'ada', at: day('10:01') })];
  const newer = [said(3, { by: 'ada', at: day('10:02') }), said(4, { by: 'john', at: day('10:03') })];
  const first = outline(
    toThreadItems(
      [older[1], ...newer].filter((message) => message !== undefined),
      true,
    ),
  );
  const all = outline(toThreadItems([...older, ...newer], true));
  expect(first).toEqual(['3 last', '4 single']);
  expect(all.slice(-first.length)).toEqual(first);
});

it('keeps the key of a message when the server’s copy takes the place of the optimistic one', () => {
  const keyOf = (id: number) =>
    toThreadItems([said(1, {}), said(id, { by: 'jane', clientId: 'c1' })], true).at(-1)?.key;
  expect(keyOf(77)).toBe(keyOf(-1));
});

it('gives every row its own key, even if somebody copies another message’s client id', () => {
  const items = toThreadItems([said(1, { clientId: 'c' }), said(2, { clientId: 'c' }), said(3, {})], false);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});

it('shows nothing where nothing was said', () => {
  expect(toThreadItems([], false)).toEqual([]);
});

it('draws a line above the first unread message, and a group begins below it', () => {
  const run = [1, 2, 3].map((id) => said(id, { by: 'ada', at: day(`10:0${id}`) }));
  expect(outline(toThreadItems(run, true, { firstUnreadId: 3 }))).toEqual(['2 last', 'unread', '3 single']);
});

it('shows where messages are missing, in one row until they are there', () => {
  const gapBefore = (beforeId: number) => ({
    channelId: 1,
    beforeId,
    load: () => Promise.reject(new Error()),
  });
  const run = [1, 2, 3, 4].map((id) => said(id, { by: 'ada', at: day(`10:0${id}`) }));
  const before = toThreadItems(run, true, { gaps: [gapBefore(4)] });
  expect(outline(before)).toEqual(['2 middle', '3 last', 'gap', '4 single']);
  const after = toThreadItems(run, true, { gaps: [gapBefore(3)] });
  expect(after.find(({ type }) => type === 'gap')?.key).toBe(before.find(({ type }) => type === 'gap')?.key);
});

it('puts the message that all others answer first, and a line below it', () => {
  const run = [1, 2, 3].map((id) => said(id, { by: 'ada', at: day(`10:0${id}`) }));
  expect(outline(toThreadItems(run, false, { rootId: 1 }))).toEqual([
    'day',
    '1 single',
    'answers',
    '2 first',
    '3 last',
  ]);
  expect(outline(toThreadItems(run.slice(1), true, { rootId: 1 }))).toEqual(['3 last']);
});

const words = (id: number) => said(id, { by: 'ada', at: day(`10:0${id}`) });
const picture = (id: number, facts: Parameters<typeof pictured>[1] = {}) =>
  pictured(id, { at: day(`10:0${id % 5}`), groupTag: 'walk', ...facts });

it('puts pictures that were sent together in one row, and all else in a row of its own', () => {
  const rows = (...messages: ListedMessage[]) => outline(toThreadItems(messages, false)).slice(2);

  expect(rows(picture(1), picture(2), picture(3))).toEqual(['1,2,3 single']);
  expect(rows(picture(1), picture(2), words(3))).toEqual(['1,2 first', '3 last']);
  expect(rows(words(1), picture(2), picture(3))).toEqual(['1 first', '2,3 last']);
  expect(rows(picture(1), picture(2, { groupTag: 'boats' }))).toEqual(['1 first', '2 last']);
  expect(rows(picture(1), picture(2, { by: 'john' }))).toEqual(['1 single', '2 single']);
  expect(rows(picture(1), picture(2, { deleted: true }), picture(3))).toHaveLength(3);
  expect(rows(picture(1), picture(2, { nestedLevel: 1 }))).toHaveLength(2);
  const refused = { ...picture(2), delivery: { status: 'failed' } } as ListedMessage;
  expect(rows(picture(1), refused)).toHaveLength(2);
});

it('begins another row where an album is full', () => {
  const pictures = Array.from({ length: 12 }, (_, at) => picture(at + 1));
  const rows = toThreadItems(pictures, false).slice(2);
  expect(rows.map((row) => row.type === 'message' && row.messages.length)).toEqual([10, 2]);
});

it('keeps an album the same while its pictures are', () => {
  const pictures = [picture(1), picture(2)];
  const albumAmong = (messages: ListedMessage[]) => {
    const item = toThreadItems(messages, false)[2];
    return item?.type === 'message' ? item.messages : undefined;
  };
  expect(albumAmong([...pictures, words(3)])).toBe(albumAmong(pictures));
});
