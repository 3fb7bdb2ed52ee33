import type { Pages } from '../../../src/queries/chatQuery.js';
import type { Channel } from '../../../src/sdk/index.js';

const PAGE_SIZE = 25;

/** The cache of somebody who is in this many channels. */
export function manyChannels(like: Channel, count: number): Pages<Channel> {
  const channels = Array.from({ length: count }, (_, at) => ({
    ...like,
    id: like.id + at,
    name: `channel ${at}`,
    displayName: `Channel ${at}`,
  }));
  const pages = Array.from({ length: Math.ceil(count / PAGE_SIZE) }, (_, page) => ({
    items: channels.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
  }));
  return { pages, pageParams: pages.map(() => undefined) };
}
