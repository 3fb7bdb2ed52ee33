import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conversation, createConversation, messageOf } from '../../test/conversation.js';
import type { Pages } from '../queries/chatQuery.js';
import { itemsOf, removeItem } from '../queries/pages.js';
import type { Message, Page } from '../sdk/index.js';
import { loadNext, type MessageList, refreshNewest, refreshOlder } from './bringLevel.js';
import { meets, mergeNewest, mergeNext } from './mergePages.js';
import { compareMessages, updateMessage, upsertMessage } from './messageCache.js';
import { gapsOf, NO_GAPS } from './messageGaps.js';

const PAGE_SIZE = 3;

/** Pages that were loaded one from the other. */
const pagesOf = (...pages: Page<Message>[]): Pages<Message> => ({
  pages,
  pageParams: pages.map((_, index) => pages[index - 1]?.next),
});
/** Two stretches of messages, with others between them that nobody has loaded. */
const apart = (newer: Page<Message>, older: Page<Message>): Pages<Message> => ({
  pages: [newer, older],
  pageParams: [undefined, undefined],
});
const chronological = (pages: Pages<Message>) => itemsOf(pages).toReversed();
const idsOf = (pages: Pages<Message>) => chronological(pages).map(({ id }) => id);
const page = (...ids: number[]): Page<Message> => ({ items: ids.map((id) => messageOf(id)) });
const pageWithNext = (...ids: number[]): Page<Message> => ({ ...page(...ids), next: async () => page() });

describe('the order of messages', () => {
  it.each([
    ['time', { createdTime: '2026-01-01T10:00:00.000Z' }, { createdTime: '2026-01-01T10:00:01.000Z' }],
    ['id, at the same time', { id: 1, createdTime: 'x' }, { id: 2, createdTime: 'x' }],
    [
      'time, with and without fractions',
      { createdTime: '2026-01-01T10:00:00Z' },
      { createdTime: '2026-01-01T10:00:00.5Z' },
    ],
    [
      'time, in fractions of any length',
      { createdTime: '2026-01-01T10:00:00.12Z' },
      { createdTime: '2026-01-01T10:00:00.123Z' },
    ],
    [
      'time, whatever the zone',
      { createdTime: '2026-01-01T12:00:00+02:00' },
      { createdTime: '2026-01-01T10:00:01Z' },
    ],
    [
      'time before id',
      { id: 9, createdTime: '2026-01-01T10:00:00Z' },
      { id: 3, createdTime: '2026-01-01T10:00:01Z' },
    ],
  ])('is by %s', (_, first, second) => {
    const [a, b] = [messageOf(5, first), messageOf(5, second)];

    expect(compareMessages(a, b)).toBeLessThan(0);
    expect(compareMessages(b, a)).toBeGreaterThan(0);
    expect(compareMessages(a, a)).toBe(0);
  });
});

describe('a message that arrives', () => {
  it('goes where it belongs, not where it came in', () => {
    const pages = pagesOf(pageWithNext(9, 7), pageWithNext(5, 3));

    expect(idsOf(upsertMessage(pages, messageOf(10)))).toEqual([3, 5, 7, 9, 10]);
    expect(idsOf(upsertMessage(pages, messageOf(8)))).toEqual([3, 5, 7, 8, 9]);
    expect(idsOf(upsertMessage(pages, messageOf(6)))).toEqual([3, 5, 6, 7, 9]);
    expect(idsOf(upsertMessage(pages, messageOf(4)))).toEqual([3, 4, 5, 7, 9]);
  });

  it('stays out if it will come with an older page', () => {
    const pages = pagesOf(pageWithNext(9, 7));

    expect(upsertMessage(pages, messageOf(2))).toBe(pages);
    expect(idsOf(upsertMessage(pagesOf(page(9, 7)), messageOf(2)))).toEqual([2, 7, 9]);
  });

  it('is the first of an empty list', () => {
    expect(idsOf(upsertMessage(pagesOf(page()), messageOf(1)))).toEqual([1]);
  });

  it('takes the place of its older copy', () => {
    const pages = upsertMessage(pagesOf(page(2, 1)), messageOf(2, { deleted: true }));

    expect(idsOf(pages)).toEqual([1, 2]);
    expect(chronological(pages).at(-1)?.deleted).toBe(true);
  });

  it('leaves the other pages and messages as they are', () => {
    const pages = pagesOf(pageWithNext(9, 7), pageWithNext(5, 3));
    const after = upsertMessage(pages, messageOf(10));

    expect(after.pages[1]).toBe(pages.pages[1]);
    expect(after.pages[0]?.items.slice(1)).toEqual(pages.pages[0]?.items);
    expect(after.pages[0]?.items[1]).toBe(pages.pages[0]?.items[0]);
    expect(after.pages[0]?.next).toBe(pages.pages[0]?.next);
  });
});

describe('a message that changes', () => {
  it('is brought up to date', () => {
    const after = updateMessage(pagesOf(page(2, 1)), messageOf(1, { deleted: true }));

    expect(chronological(after)[0]?.deleted).toBe(true);
  });

  it('keeps the mark of the device that sent it', () => {
    const pages = pagesOf({ items: [messageOf(1, { clientId: 'abc' })] });
    const edited = messageOf(1, { deleted: true });

    expect(chronological(updateMessage(pages, edited))).toEqual([{ ...edited, clientId: 'abc' }]);
  });

  it('changes nothing if it is not here', () => {
    const pages = pagesOf(page(2, 1));

    expect(updateMessage(pages, messageOf(7))).toBe(pages);
  });
});

describe('the newest pages after a gap', () => {
  it('meet what is loaded if they overlap, touch nothing in between, or are all there is', () => {
    const known = pagesOf(pageWithNext(5, 4));

    expect(meets(known, pageWithNext(7, 6, 5))).toBe(true);
    expect(meets(known, pageWithNext(6, 4))).toBe(true);
    expect(meets(known, pageWithNext(8, 7, 6))).toBe(false);
    expect(meets(known, page(8, 7))).toBe(true);
    expect(meets(pagesOf(page()), pageWithNext(8, 7))).toBe(true);
  });

  it('take the place of the old ones and keep what is older', () => {
    const known = pagesOf(pageWithNext(5, 4), pageWithNext(3, 2));
    const merged = mergeNewest(known, [pageWithNext(7, 6, 5)], known);

    expect(idsOf(merged)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(merged.pages.at(-1)).toMatchObject({ next: expect.any(Function) });
    expect(merged.pages).toHaveLength(merged.pageParams.length);
  });

  it('leave a gap if they do not meet the old ones', () => {
    const known = pagesOf(pageWithNext(2, 1));
    const fresh = pageWithNext(9, 8);
    const merged = mergeNewest(known, [fresh], known);

    expect(idsOf(merged)).toEqual([1, 2, 8, 9]);
    expect(gapsOf(merged)).toEqual([{ channelId: 1, beforeId: 8, load: fresh.next }]);
    expect(merged.pages.at(-1)?.next).toBe(known.pages[0]?.next);
  });

  it('leave another gap after another absence', () => {
    const first = apart(pageWithNext(9, 8), pageWithNext(2, 1));
    const merged = mergeNewest(first, [pageWithNext(20, 19)], first);

    expect(idsOf(merged)).toEqual([1, 2, 8, 9, 19, 20]);
    expect(gapsOf(merged).map(({ beforeId }) => beforeId)).toEqual([8, 19]);
  });

  it('close an older gap that they reach across', () => {
    const known = apart(pageWithNext(9, 8), pageWithNext(2, 1));
    const fresh = [pageWithNext(20, 8, 7), pageWithNext(6, 2, 1)];

    expect(gapsOf(mergeNewest(known, fresh, known))).toEqual([]);
  });

  it('are not joined across a gap because of what arrived while they were loaded', () => {
    const known = pagesOf(pageWithNext(2, 1));
    const now = upsertMessage(known, messageOf(10));
    const merged = mergeNewest(now, [pageWithNext(9, 8)], known);

    expect(idsOf(merged)).toEqual([1, 2, 8, 9, 10]);
    expect(gapsOf(merged).map(({ beforeId }) => beforeId)).toEqual([8]);
  });

  it('keep what arrived while they were loaded, even if they are empty', () => {
    const known = pagesOf(page());
    const now = upsertMessage(known, messageOf(1));

    expect(idsOf(mergeNewest(now, [page()], known))).toEqual([1]);
  });

  it('forget what is no longer there', () => {
    const known = pagesOf(page(5, 4, 3));

    expect(idsOf(mergeNewest(known, [page(5, 3)], known))).toEqual([3, 5]);
    expect(idsOf(mergeNewest(known, [page(4, 3)], known))).toEqual([3, 4]);
    expect(idsOf(mergeNewest(known, [page(7, 6)], known))).toEqual([6, 7]);
    expect(idsOf(mergeNewest(known, [page()], known))).toEqual([]);
  });
});

it('does not grow by being brought level, and asks again for what it leaves out', async () => {
  const known = pagesOf(pageWithNext(9, 8), pageWithNext(5, 4));
  const older = pageWithNext(5, 4, 3, 2);
  const fresh = [{ ...page(9, 8, 7), next: async () => older }, older];
  const merged = mergeNewest(known, fresh, known);
  expect(idsOf(merged)).toEqual([4, 5, 7, 8, 9]);

  older.items = [messageOf(5), messageOf(3, { deleted: true })];
  expect(await merged.pages[1]?.next?.()).toEqual({ items: older.items.slice(1), next: older.next });
});

describe('what happens while fresh pages are loaded', () => {
  const known = pagesOf(pageWithNext(5, 4), pageWithNext(3, 2));
  const fresh = [pageWithNext(6, 5, 4)];

  it('is not undone by what they say', () => {
    const edited = updateMessage(known, messageOf(5, { properties: { edited: true } }));
    const shown = chronological(mergeNewest(edited, fresh, known));
    expect(shown.map(({ id, properties }) => [id, properties])).toEqual([
      [2, {}],
      [3, {}],
      [4, {}],
      [5, { edited: true }],
      [6, {}],
    ]);
    expect(idsOf(mergeNewest(removeItem(known, 5), fresh, known))).toEqual([2, 3, 4, 6]);
  });

  it('may be an older page', () => {
    const load = known.pages[1]?.next;
    const grown = { pages: [...known.pages, page(1)], pageParams: [...known.pageParams, load] };
    expect(idsOf(mergeNewest(grown, fresh, known))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(gapsOf(mergeNewest(grown, fresh, known))).toBe(NO_GAPS);
  });
});

describe('a gap', () => {
  const newer = pageWithNext(9, 8);
  const withGap = apart(newer, pageWithNext(3, 2));

  it('is filled page by page, and gone when the two sides meet', () => {
    const between = pageWithNext(7, 6);
    const half = mergeNext(withGap, newer.next, between, withGap);
    expect(idsOf(half)).toEqual([2, 3, 6, 7, 8, 9]);
    expect(gapsOf(half).map(({ beforeId }) => beforeId)).toEqual([6]);

    const whole = mergeNext(half, between.next, pageWithNext(5, 4, 3, 2), half);
    expect(idsOf(whole)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(gapsOf(whole)).toBe(NO_GAPS);

    const twice = mergeNext(half, newer.next, between, half);
    expect(idsOf(twice), 'the second time').toEqual(idsOf(half));
    expect(
      mergeNext(whole, async () => between, between, whole),
      'from nowhere',
    ).toBe(whole);
  });

  it('stays when the next absence is short', () => {
    const merged = mergeNewest(withGap, [pageWithNext(10, 9), pageWithNext(8)], withGap);
    expect(idsOf(merged)).toEqual([2, 3, 8, 9, 10]);
    expect(gapsOf(merged).map(({ beforeId }) => beforeId)).toEqual([8]);
  });

  it('stays when what was loaded across another gap ends in it', () => {
    const gaps = {
      pages: [pageWithNext(9), pageWithNext(6), pageWithNext(3)],
      pageParams: [undefined, undefined, undefined],
    };
    const filled = mergeNext(gaps, gaps.pages[0]?.next, pageWithNext(8, 7, 6, 5), gaps);
    expect(idsOf(filled)).toEqual([3, 5, 6, 7, 8, 9]);
    expect(gapsOf(filled).map(({ beforeId }) => beforeId)).toEqual([5]);
  });

  it('stands before the message that is left when all others of its page were taken out', () => {
    const pages = {
      pages: [page(9), pageWithNext(8), page(3)],
      pageParams: [undefined, undefined, undefined],
    };
    pages.pages[0] = { ...pageWithNext(9), next: async () => page() };
    const linked = { ...pages, pageParams: [undefined, pages.pages[0].next, undefined] };
    expect(gapsOf(removeItem(linked, 8)).map(({ beforeId }) => beforeId)).toEqual([9]);
  });

  it('takes no message that belongs into it, and what lies around it takes its own', () => {
    const around = apart(newer, pageWithNext(4, 2));

    expect(upsertMessage(around, messageOf(5))).toBe(around);
    expect(idsOf(upsertMessage(around, messageOf(3)))).toEqual([2, 3, 4, 8, 9]);
    expect(idsOf(upsertMessage(around, messageOf(10)))).toEqual([2, 4, 8, 9, 10]);
  });

  it('is none where a page was loaded from the one before', () => {
    expect(gapsOf(pagesOf(pageWithNext(9, 8), pageWithNext(7, 6), page(5)))).toBe(NO_GAPS);
  });
});

describe('what is loaded far back', () => {
  async function longList() {
    const stage = createStage(1, 20);
    while (stage.list.pages.pages.at(-1)?.next) await take({ does: 'older page' }, stage);
    stage.messages.slice(0, 12).forEach(stage.edit);
    return stage;
  }
  const edited = ({ list }: Stage) =>
    itemsOf(list.pages).filter(({ properties }) => properties.edited).length;

  it('is reloaded page by page, with a pause before each, behind what a list opens with', async () => {
    const stage = await longList();
    const editedAtPauses: number[] = [];
    await refreshOlder(stage.list, stage.list.pages.pages[0], async () => {
      editedAtPauses.push(edited(stage));
    });
    expect(editedAtPauses).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(edited(stage)).toBe(12);
  });

  it('is forgotten once the list is closed, but for what is up to date', async () => {
    const stage = await longList();
    await refreshOlder(stage.list, stage.list.pages.pages[0], async () => {
      stage.list.isOpen = false;
    });
    expect(edited(stage)).toBe(1);
    expect(stage.list.pages.pages).toHaveLength(9);
    expectTrue(stage);

    await take({ does: 'older page' }, stage);
    expect(edited(stage)).toBe(2);
  });
});

/** What can happen to a list, in any order. */
type Step =
  | { does: 'arrives'; atSameTime: boolean }
  | { does: 'arrive in the wrong order' }
  | { does: 'older page' }
  | { does: 'fill a gap'; which: number }
  | { does: 'changes'; which: number }
  | { does: 'gap'; missed: number; changed: number[]; during: During[] };

/** What is heard while an answer that does not know of it is on its way. */
type During = 'nothing' | 'says' | 'edits what is listed';

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('arrives' as const), atSameTime: fc.boolean() }),
  fc.constant({ does: 'arrive in the wrong order' as const }),
  fc.constant({ does: 'older page' as const }),
  fc.record({ does: fc.constant('fill a gap' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('changes' as const), which: fc.nat() }),
  fc.record({
    does: fc.constant('gap' as const),
    missed: fc.nat(24),
    changed: fc.array(fc.nat(), { maxLength: 3 }),
    during: fc.array(fc.constantFrom<During>('nothing', 'says', 'edits what is listed'), { maxLength: 3 }),
  }),
);

/** A server's conversation, and the list that somebody has of it. */
interface Stage extends Conversation {
  list: MessageList & { pages: Pages<Message>; isOpen: boolean };
}

function createStage(pageSize: number, said: number, pagesBy?: 'offset'): Stage {
  const conversation = createConversation(pageSize, pagesBy);
  for (let n = 0; n < said; n += 1) conversation.say(n % 4 === 1);
  const list = {
    isOpen: true,
    pages: pagesOf(conversation.newestPage()),
    isShown: () => list.isOpen,
    read: () => list.pages,
    edit: (change: (pages: Pages<Message>) => Pages<Message>) => {
      list.pages = change(list.pages);
    },
  };
  return { ...conversation, list };
}

const nthOf = <Item>(items: readonly Item[], which: number) => items[which % items.length];

/** What was missed is caught up, while other things happen. */
async function catchUp({ list, newestPage, say, edit }: Stage, during: During[]) {
  const happens = (what: During | undefined) => {
    const [newest] = itemsOf(list.pages);
    if (what === 'says') list.edit((pages) => upsertMessage(pages, say()));
    if (what === 'edits what is listed' && newest) list.edit((pages) => updateMessage(pages, edit(newest)));
  };
  const late = (answer: Page<Message>): Page<Message> => {
    happens(during.shift());
    const { items, next } = answer;
    return { items, ...(next ? { next: async () => late(await next()) } : {}) };
  };
  const fresh = await refreshNewest(list, list.pages, async () => late(newestPage()));
  await refreshOlder(list, fresh.at(-1), async () => {});
}

async function take(step: Step, stage: Stage): Promise<void> {
  const { say, edit, messages, list } = stage;
  switch (step.does) {
    case 'arrives':
      return list.edit((pages) => upsertMessage(pages, say(step.atSameTime)));
    case 'arrive in the wrong order':
      return list.edit((pages) => [say(), say(), say(true)].reduceRight(upsertMessage, pages));
    case 'older page': {
      const load = list.pages.pages.at(-1)?.next;
      const older = await load?.();
      return list.edit(({ pages, pageParams }) =>
        older ? { pages: [...pages, older], pageParams: [...pageParams, load] } : { pages, pageParams },
      );
    }
    case 'fill a gap': {
      const gap = nthOf(gapsOf(list.pages), step.which);
      return gap && refreshOlder(list, await loadNext(list, gap.load), async () => {});
    }
    case 'changes': {
      const message = nthOf(messages, step.which);
      return message && list.edit((pages) => updateMessage(pages, edit(message)));
    }
    case 'gap': {
      for (let missed = 0; missed < step.missed; missed += 1) say(missed % 3 === 0);
      for (const which of step.changed) {
        const message = nthOf(messages, which);
        if (message) edit(message);
      }
      return catchUp(stage, [...step.during]);
    }
  }
}

/**
 * What is listed is what the server has from its oldest message on, but for the gaps that are told; beyond a gap
 * it may be as it was before the absence.
 */
function expectTrue({ messages, list }: Stage) {
  const listed = itemsOf(list.pages);
  const gapsBefore = new Set(gapsOf(list.pages).map(({ beforeId }) => beforeId));
  const at = new Map(messages.map(({ id }, index) => [id, index]));
  const placeOf = (message: Message | undefined) => at.get(message?.id ?? 0) ?? Number.NaN;
  const steps = listed.slice(1).map((message, index) => placeOf(listed[index]) - placeOf(message));
  const told = listed.slice(1).map((_, index) => gapsBefore.has(listed[index]?.id ?? 0));
  const level = told.indexOf(true) + 1 || listed.length;

  expect(
    steps.filter((step) => !(step > 0)),
    'sorted, without doubles',
  ).toEqual([]);
  expect(
    steps.filter((step, index) => step > 1 && !told[index]),
    'without untold holes',
  ).toEqual([]);
  expect(listed.slice(0, level)).toEqual(messages.slice(-level).toReversed());
}

describe('a list, whatever happens in whatever order', () => {
  const anyTalk = [fc.integer({ min: 1, max: 3 }), fc.nat(10), fc.array(anyStep, { maxLength: 20 })] as const;
  const missed = (count: number): Step => ({ does: 'gap', missed: count, changed: [], during: [] });

  it('is what the server has from its oldest message on: sorted, without doubles, without untold holes', async () => {
    await fc.assert(
      fc.asyncProperty(...anyTalk, async (pageSize, said, steps) => {
        const stage = createStage(pageSize, said);
        for (const step of steps) {
          await take(step, stage);
          expectTrue(stage);
        }

        const oldest = itemsOf(stage.list.pages).at(-1);
        while (gapsOf(stage.list.pages).length > 0) {
          await take({ does: 'fill a gap', which: 0 }, stage);
          expectTrue(stage);
        }
        expect(itemsOf(stage.list.pages).at(-1)?.id, 'filling gaps loads nothing else').toBe(oldest?.id);
      }),
      {
        numRuns: 200,
        examples: [
          [3, 1, [missed(40), missed(0)]],
          [3, 0, [{ does: 'arrives', atSameTime: false }, missed(40), missed(0)]],
        ],
      },
    );
  });

  it('has no doubles on a server whose pages shift while they are read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 20 }), async (steps) => {
        const stage = createStage(PAGE_SIZE, 12, 'offset');
        for (const step of steps.filter(({ does }) => does !== 'gap')) {
          await take(step, stage);
          const listed = chronological(stage.list.pages);
          expect(listed).toEqual(stage.messages.slice(-listed.length));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the identity of what is loaded again and says the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.nat(3),
        fc.nat(4),
        async (said, olderPages, missed) => {
          const stage = createStage(PAGE_SIZE, said);
          for (let page = 0; page < olderPages; page += 1) await take({ does: 'older page' }, stage);
          const before = itemsOf(stage.list.pages);
          await catchUp(stage, []);
          expect(itemsOf(stage.list.pages)).toBe(before);

          for (let count = 0; count < missed; count += 1) stage.say();
          await catchUp(stage, []);
          const isNew = (message: Message) => !before.includes(message);
          expect(itemsOf(stage.list.pages).filter(isNew)).toHaveLength(missed);
        },
      ),
    );
  });

  it('keeps the identity of what a step does not touch', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 20 }), async (which) => {
        const stage = createStage(PAGE_SIZE, 12);
        await take({ does: 'older page' }, stage);
        const { pages } = stage.list;
        await take({ does: 'changes', which }, stage);
        const after = stage.list.pages;

        const before = new Set(chronological(pages));
        expect(chronological(after).filter((message) => !before.has(message)).length).toBeLessThanOrEqual(1);
        expect(after.pages.filter((one) => !pages.pages.includes(one)).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
