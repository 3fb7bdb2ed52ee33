import type { ChannelsFilter } from '../sdk/index.js';

/** What a person chooses to look through. */
export type Shelf = 'joined' | 'unread' | 'browse';

const shelfFilters: Record<Shelf, ChannelsFilter> = {
  joined: { joined: true },
  unread: { unread: true },
  browse: { joinable: true },
};

/** True if the app itself has said which channels to show. */
export function isShelfFixed(filter: ChannelsFilter = {}): boolean {
  return filter.joined !== undefined || filter.joinable !== undefined || filter.unread !== undefined;
}

/** The question to the server: the app's own filter first, then the shelf, then what is searched for. */
export function channelsFilter(
  shelf: Shelf,
  filter: ChannelsFilter | undefined,
  search: string,
): ChannelsFilter {
  const base = isShelfFixed(filter) ? filter : { ...filter, ...shelfFilters[shelf] };
  return search === '' ? { ...base } : { ...base, name: search };
}
