import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conversation, createConversation, messageOf } from '../../test/conversation.js';
import type { Pages } from '../queries/chatQuery.js';
import { itemsOf } from '../queries/pages.js';
import type { Message, Page } from '../sdk/index.js';
import {
  compareMessages,
  covers,
  fillGap,
  meets,
  mergeNewest,
  updateMessage,
  upsertMessage,
} from './messageCache.js';
import { gapsOf, NO_GAPS } from './messageGaps.js';

const PAGE_SIZE = 3;
const CATCH_UP_PAGES = 3;

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

    expect(chronological(updateMessage(pages, messageOf(1)))[0]?.clientId).toBe('abc');
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

it('is brought level as far back as it is loaded, and does not grow by that', async () => {
  const known = pagesOf(pageWithNext(9, 8), pageWithNext(5, 4));
  expect(covers(known, pageWithNext(9, 7))).toBe(false);
  expect(covers(known, pageWithNext(5, 4))).toBe(true);
  expect(covers(known, pageWithNext(4, 2))).toBe(true);
  expect(covers(pagesOf(page()), pageWithNext(4, 2))).toBe(true);

  const fresh = pageWithNext(9, 8, 5, 4, 3, 2);
  const merged = mergeNewest(known, [fresh], known);
  expect(idsOf(merged)).toEqual([4, 5, 8, 9]);
  expect(await merged.pages[0]?.next?.()).toEqual({ items: fresh.items.slice(-2), next: fresh.next });
});

describe('a gap', () => {
  const newer = pageWithNext(9, 8);
  const withGap = apart(newer, pageWithNext(3, 2));

  it('is filled page by page, and gone when the two sides meet', () => {
    const between = pageWithNext(7, 6);
    const half = fillGap(withGap, newer.next, between);
    expect(idsOf(half)).toEqual([2, 3, 6, 7, 8, 9]);
    expect(gapsOf(half).map(({ beforeId }) => beforeId)).toEqual([6]);

    const whole = fillGap(half, between.next, pageWithNext(5, 4, 3, 2));
    expect(idsOf(whole)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(gapsOf(whole)).toBe(NO_GAPS);
    expect(fillGap(whole, between.next, pageWithNext(5, 4)), 'the second time').toBe(whole);
  });

  it('takes no message that belongs into it', () => {
    expect(upsertMessage(withGap, messageOf(5))).toBe(withGap);
    expect(idsOf(upsertMessage(withGap, messageOf(10)))).toEqual([2, 3, 8, 9, 10]);
  });

  it('is none where a page was loaded from the one before', () => {
    expect(gapsOf(pagesOf(pageWithNext(9, 8), pageWithNext(7, 6), page(5)))).toBe(NO_GAPS);
  });
});

/** What can happen to a list, in any order. */
type Step =
  | { does: 'arrives'; atSameTime: boolean }
  | { does: 'arrive in the wrong order' }
  | { does: 'older page' }
  | { does: 'fill a gap'; which: number }
  | { does: 'changes'; which: number }
  | { does: 'gap'; missed: number; during: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('arrives' as const), atSameTime: fc.boolean() }),
  fc.constant({ does: 'arrive in the wrong order' as const }),
  fc.constant({ does: 'older page' as const }),
  fc.record({ does: fc.constant('fill a gap' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('changes' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('gap' as const), missed: fc.nat(14), during: fc.nat(2) }),
);

async function catchUp(known: Pages<Message>, { newestPage, say }: Conversation, during: number) {
  let pages = known;
  let fresh = newestPage();
  const freshPages = [fresh];
  for (let arrival = 0; arrival < during; arrival += 1) pages = upsertMessage(pages, say());
  while (fresh.next && !covers(known, fresh) && freshPages.length < CATCH_UP_PAGES) {
    fresh = await fresh.next();
    freshPages.push(fresh);
  }
  return mergeNewest(pages, freshPages, known);
}

async function take(step: Step, pages: Pages<Message>, conversation: Conversation): Promise<Pages<Message>> {
  const { say, edit, messages } = conversation;
  switch (step.does) {
    case 'arrives':
      return upsertMessage(pages, say(step.atSameTime));
    case 'arrive in the wrong order':
      return [say(), say(), say(true)].reduceRight(upsertMessage, pages);
    case 'older page': {
      const load = pages.pages.at(-1)?.next;
      return load
        ? { pages: [...pages.pages, await load()], pageParams: [...pages.pageParams, load] }
        : pages;
    }
    case 'fill a gap': {
      const gaps = gapsOf(pages);
      const gap = gaps[step.which % gaps.length];
      return gap ? fillGap(pages, gap.load, await gap.load()) : pages;
    }
    case 'changes': {
      const message = messages[step.which % messages.length];
      return message ? updateMessage(pages, edit(message)) : pages;
    }
    case 'gap':
      for (let missed = 0; missed < step.missed; missed += 1) say(missed % 3 === 0);
      return catchUp(pages, conversation, step.during);
  }
}

/** What is listed is what the server has from its oldest message on, but for the gaps that are told. */
function expectTrue(pages: Pages<Message>, { messages }: Conversation) {
  const listed = chronological(pages);
  const gapsBefore = new Set(gapsOf(pages).map(({ beforeId }) => beforeId));
  const at = new Map(messages.map((message, index) => [message.id, index]));
  const placeOf = (message: Message | undefined) => at.get(message?.id ?? 0) ?? Number.NaN;
  for (const [index, message] of listed.entries()) {
    expect(messages[placeOf(message)]).toEqual(message);
    if (index > 0) {
      const step = placeOf(message) - placeOf(listed[index - 1]);
      expect(step, 'sorted, without doubles').toBeGreaterThan(0);
      if (!gapsBefore.has(message.id)) expect(step, 'without untold holes').toBe(1);
    }
  }
  expect(listed.at(-1)).toEqual(messages.at(-1));
  expect(listed.length).toBeGreaterThanOrEqual(Math.min(PAGE_SIZE, messages.length));
}

describe('a list, whatever happens in whatever order', () => {
  it('is what the server has from its oldest message on: sorted, without doubles, without untold holes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(10), fc.array(anyStep, { maxLength: 20 }), async (before, steps) => {
        const conversation = createConversation(PAGE_SIZE);
        for (let said = 0; said < before; said += 1) conversation.say(said % 4 === 0);
        let pages = pagesOf(conversation.newestPage());

        for (const step of steps) {
          pages = await take(step, pages, conversation);
          expectTrue(pages, conversation);
        }

        const oldest = chronological(pages)[0];
        while (gapsOf(pages).length > 0) {
          pages = await take({ does: 'fill a gap', which: 0 }, pages, conversation);
          expectTrue(pages, conversation);
        }
        expect(chronological(pages)[0], 'filling gaps loads nothing else').toEqual(oldest);
      }),
      { numRuns: 200 },
    );
  });

  it('has no doubles on a server whose pages shift while they are read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 20 }), async (steps) => {
        const conversation = createConversation(PAGE_SIZE, 'offset');
        for (let said = 0; said < 12; said += 1) conversation.say();
        let pages = pagesOf(conversation.newestPage());

        for (const step of steps.filter(({ does }) => does !== 'gap')) {
          pages = await take(step, pages, conversation);
          const listed = chronological(pages);
          expect(listed).toEqual(conversation.messages.slice(conversation.messages.length - listed.length));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the identity of what a step does not touch', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 20 }), async (which) => {
        const conversation = createConversation(PAGE_SIZE);
        for (let said = 0; said < 12; said += 1) conversation.say();
        let pages = pagesOf(conversation.newestPage());
        pages = await take({ does: 'older page' }, pages, conversation);
        const after = await take({ does: 'changes', which }, pages, conversation);

        const before = new Set(chronological(pages));
        expect(chronological(after).filter((message) => !before.has(message)).length).toBeLessThanOrEqual(1);
        expect(after.pages.filter((one) => !pages.pages.includes(one)).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
