import type { LoadPage, Pages } from '../queries/chatQuery.js';
import type { Message, Page } from '../sdk/index.js';

/** A page, and how it was reached: from the page before it, or anew. */
export interface LoadedPage {
  page: Page<Message>;
  load: LoadPage<Message>;
}

/** Messages that are not loaded, between others that are: after a long absence. */
export interface MessageGap {
  channelId: number;
  /** The message that comes next, in reading order, after those that are missing. */
  beforeId: number;
  /** Loads the newest page of what is missing. */
  load: () => Promise<Page<Message>>;
}

/**
 * True if messages are missing between a page and the newer one before it. A page follows another without a gap
 * if it was loaded from it; nothing else has to be remembered.
 */
export function followsGap({ pages, pageParams }: Pages<Message>, index: number): boolean {
  const next = pages[index - 1]?.next;
  return next !== undefined && index < pages.length && pageParams[index] !== next;
}

/** The gaps of a list, from old to new; the same answer for the same pages. */
export function gapsOf(pages: Pages<Message>): readonly MessageGap[] {
  const gaps = known.get(pages) ?? findGaps(pages);
  known.set(pages, gaps);
  return gaps;
}

const known = new WeakMap<Pages<Message>, readonly MessageGap[]>();

function findGaps(pages: Pages<Message>): readonly MessageGap[] {
  let before: Message | undefined;
  const gaps = pages.pages.flatMap(({ items, next }, index) => {
    // A page may have lost all its messages since it was loaded.
    before = items.at(-1) ?? before;
    return next && before && followsGap(pages, index + 1)
      ? [{ channelId: before.channelId, beforeId: before.id, load: next }]
      : [];
  });
  return gaps.length > 0 ? gaps.reverse() : NO_GAPS;
}

/** One object, so that lists without gaps render nothing. */
export const NO_GAPS: readonly MessageGap[] = [];

export function loadedPages({ pages, pageParams }: Pages<Message>): LoadedPage[] {
  return pages.map((page, index) => ({ page, load: pageParams[index] }));
}

export function toPages(loaded: LoadedPage[]): Pages<Message> {
  return { pages: loaded.map(({ page }) => page), pageParams: loaded.map(({ load }) => load) };
}
