import { call } from './call.js';
import type { LiveInstance } from './connection.js';

/** One page of a list, with the way to its neighbours. */
export interface Page<Item> {
  items: Item[];
  /** Loads the page after this one; absent on the last. Of messages, the next page is the older one. */
  next?: () => Promise<Page<Item>>;
  /** Loads the page before this one; absent on the first. */
  previous?: () => Promise<Page<Item>>;
}

/** What we use of the SDK's paginator. `stompX` is private there: see {@link rebind}. */
interface SdkPaginator {
  items: unknown[];
  hasNextPage: boolean;
  hasPrevPage: boolean;
  nextPage(): Promise<SdkPaginator>;
  prevPage(): Promise<SdkPaginator>;
  stompX?: unknown;
}

/** Wraps an SDK paginator: its items translated, its neighbours loaded through {@link call}. */
export function toPage<Item>(
  paginator: unknown,
  toItem: (raw: unknown) => Item,
  requireInstance: (call: string) => LiveInstance,
): Page<Item> {
  const pages = paginator as SdkPaginator;
  const load = (name: 'nextPage' | 'prevPage') => async () => {
    const { kitty, lost } = requireInstance(name);
    rebind(pages, kitty);
    const { page } = await call({ name, lost }, async () => ({ succeeded: true, page: await pages[name]() }));
    return toPage(page, toItem, requireInstance);
  };
  return {
    items: pages.items.map(toItem),
    ...(pages.hasNextPage ? { next: load('nextPage') } : {}),
    ...(pages.hasPrevPage ? { previous: load('prevPage') } : {}),
  };
}

/**
 * Every reconnect makes a fresh SDK instance, while a paginator speaks through the one that made it. Its
 * addresses stay good, so it is moved to the instance of today. A contract test holds this one reach into
 * the pinned SDK's privates.
 */
function rebind(paginator: SdkPaginator, kitty: unknown): void {
  const { stompX } = kitty as { stompX?: unknown };
  if (stompX) {
    paginator.stompX = stompX;
  }
}
