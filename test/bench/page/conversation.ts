import type { Pages } from '../../../src/queries/chatQuery.js';
import type { Message, Page } from '../../../src/sdk/index.js';
import { said } from '../../messages.js';
import { MINUTES_BETWEEN, pastMessage } from '../history.js';

const PAGE_SIZE = 25;
const MINUTE = 60_000;

/**
 * The cache of a channel of which so many messages are loaded: the newest pages as the server gave them, back to
 * where the long past begins, then what it would give for the rest.
 */
export async function longConversation(newest: Page<Message>, count: number): Promise<Pages<Message>> {
  const pages = [newest];
  for (let page = newest; page.next && !ageOf(page.items.at(-1)); pages.push(page)) page = await page.next();
  const known = pages.flatMap(({ items }) => items);
  const oldest = known.at(-1);
  if (!oldest) throw new Error('Nothing was ever said in this channel.');
  const past = Array.from({ length: count - known.length }, (_, index) => olderThan(oldest, index + 1));
  for (let at = 0; at < past.length; at += PAGE_SIZE) pages.push({ items: past.slice(at, at + PAGE_SIZE) });
  return linked(pages);
}

function ageOf(message: Message | undefined): number {
  return Number(message?.properties.age ?? 0);
}

/** What was said so many messages before one of the past. */
function olderThan(message: Message, count: number): Message {
  const { from, ...content } = pastMessage(ageOf(message) + count);
  const at = new Date(Date.parse(message.createdTime) - count * MINUTES_BETWEEN * MINUTE).toISOString();
  return { ...said(message.id - count, { by: from, at }), ...content, channelId: message.channelId };
}

/** Pages that were reached from each other. */
function linked(pages: Page<Message>[]): Pages<Message> {
  pages.forEach((page, at) => {
    const older = pages[at + 1];
    if (older) page.next ??= async () => older;
  });
  return { pages, pageParams: pages.map((_, at) => pages[at - 1]?.next) };
}
