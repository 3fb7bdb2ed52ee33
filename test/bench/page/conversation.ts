import type { Pages } from '../../../src/queries/chatQuery.js';
import type { Channel, Message, Page } from '../../../src/sdk/index.js';
import { said } from '../../messages.js';

const PAGE_SIZE = 25;
const MINUTE = 60_000;
/** Out of the way of the server's ids, which order messages of the same moment only. */
const FIRST_PAST_ID = 1_000_000;
const people = ['ada', 'john', 'grace', 'linus', 'jane'];
const words = 'the boats are ready and somebody should bring a rope before the tide turns tomorrow'.split(
  ' ',
);

/** The cache of a channel with so many messages: the newest page as the server has it, and a long past before. */
export function longConversation(channel: Channel, newest: Page<Message>, count: number): Pages<Message> {
  const end = Date.parse(newest.items.at(-1)?.createdTime ?? new Date().toISOString());
  const past = Array.from({ length: count - newest.items.length }, (_, age) => ({
    ...said(FIRST_PAST_ID - age, {
      by: people[Math.floor(age / 3) % people.length] ?? 'ada',
      body: sentence(age),
      at: new Date(end - (age + 1) * 4 * MINUTE).toISOString(),
    }),
    channelId: channel.id,
  }));
  const pages: Page<Message>[] = [{ items: newest.items }];
  for (let at = 0; at < past.length; at += PAGE_SIZE) pages.push({ items: past.slice(at, at + PAGE_SIZE) });
  return linked(pages);
}

/** Pages that were reached from each other. */
function linked(pages: Page<Message>[]): Pages<Message> {
  pages.forEach((page, at) => {
    const older = pages[at + 1];
    if (older) page.next = async () => older;
  });
  return { pages, pageParams: pages.map((_, at) => pages[at - 1]?.next) };
}

/** Between three words and a small paragraph. */
function sentence(seed: number): string {
  const length = 3 + ((seed * 7919) % 40) * ((seed % 5) + 1) * 0.3;
  return Array.from({ length }, (_, at) => words[(seed + at * 5) % words.length]).join(' ');
}
