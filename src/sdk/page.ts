import type { Kitty } from './instance.js';

/** One page of a list, with the way to the next one. */
export interface Page<Item> {
  items: Item[];
  /** Loads the page after this one; absent on the last. Of messages, the next page is the older one. */
  next?: () => Promise<Page<Item>>;
}

/** What we use of the SDK's paginator. `stompX` is private there: see {@link rebind}. */
interface SdkPaginator {
  items: unknown[];
  hasNextPage: boolean;
  nextPage(): Promise<SdkPaginator>;
  stompX?: unknown;
}

/** Runs one call on the instance of today. */
type Within = <Result extends { succeeded: boolean }>(
  name: string,
  run: (kitty: Kitty) => Promise<Result>,
) => Promise<Result>;

/** Wraps an SDK paginator: its items translated, the next page loaded as every other call. */
export function toPage<Item>(paginator: unknown, toItem: (raw: unknown) => Item, within: Within): Page<Item> {
  const pages = paginator as SdkPaginator;
  const next = async () => {
    const { page } = await within('nextPage', async (kitty) => {
      rebind(pages, kitty);
      return { succeeded: true, page: await pages.nextPage() };
    });
    return toPage(page, toItem, within);
  };
  return { items: pages.items.map(toItem), ...(pages.hasNextPage ? { next } : {}) };
}

/**
 * Every reconnect makes a fresh SDK instance, while a paginator speaks through the one that made it. Its
 * addresses stay good, so it is moved to the instance of today. A contract test holds this one reach into
 * the pinned SDK's privates.
 */
function rebind(paginator: SdkPaginator, kitty: Kitty): void {
  paginator.stompX = (kitty as { stompX?: unknown }).stompX;
}
