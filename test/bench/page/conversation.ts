import type { Pages } from '../../../src/queries/chatQuery.js';
import type { Channel, Message, Page } from '../../../src/sdk/index.js';
import { said } from '../../messages.js';

const PAGE_SIZE = 25;
const MINUTE = 60_000;
const people = ['ada', 'john', 'grace', 'linus', 'jane'];
const words = 'the boats are ready and somebody should bring a rope before the tide turns tomorrow'.split(
  ' ',
);

/** The cache of a channel in which this much was said and read, up to an hour ago: all lengths, runs and days. */
export function longConversation(channel: Channel, count: number): Pages<Message> {
  const end = Date.now() - 60 * MINUTE;
  const messages = Array.from({ length: count }, (_, age) => ({
    ...said(1_000_000 - age, {
      by: people[Math.floor(age / 3) % people.length] ?? 'ada',
      body: sentence(age),
      at: new Date(end - age * 4 * MINUTE).toISOString(),
    }),
    channelId: channel.id,
  }));
  const pages: Page<Message>[] = [];
  for (let at = 0; at < count; at += PAGE_SIZE) pages.push({ items: messages.slice(at, at + PAGE_SIZE) });
  return { pages, pageParams: pages.map(() => undefined) };
}

/** Between three words and a small paragraph. */
function sentence(seed: number): string {
  const length = 3 + ((seed * 7919) % 40) * ((seed % 5) + 1) * 0.3;
  return Array.from({ length }, (_, at) => words[(seed + at * 5) % words.length]).join(' ');
}
