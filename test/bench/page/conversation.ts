import type { Pages } from '../../../src/queries/chatQuery.js';
import type { Message, Page } from '../../../src/sdk/index.js';
import { MINUTES_BETWEEN, pastMessage, people } from '../history.js';

const PAGE_SIZE = 25;
const MINUTE = 60_000;

/**
 * The cache of a channel of which so many messages are loaded: the newest pages as the server gave them, until
 * everybody has spoken in the long past, then what it would give for the rest.
 */
export async function longConversation(newest: Page<Message>, count: number): Promise<Pages<Message>> {
  const pages = [newest];
  const samples = new Map<string, Message>();
  for (let page = newest; page.next && samples.size < people.length; pages.push(page)) {
    page = await page.next();
    for (const message of page.items)
      if (ageOf(message)) samples.set(pastMessage(ageOf(message)).from, message);
  }
  const known = pages.flatMap(({ items }) => items);
  const oldest = known.at(-1);
  if (!oldest) throw new Error('Nothing was ever said in this channel.');
  const past = Array.from({ length: count - known.length }, (_, index) =>
    olderThan(oldest, index + 1, samples),
  );
  for (let at = 0; at < past.length; at += PAGE_SIZE) pages.push({ items: past.slice(at, at + PAGE_SIZE) });
  return linked(pages);
}

function ageOf(message: Message): number {
  return Number(message.properties.age ?? 0);
}

/** What was said so many messages before one of the past, as the server would give it. */
function olderThan(message: Message, count: number, samples: ReadonlyMap<string, Message>): Message {
  const { from, ...content } = pastMessage(ageOf(message) + count);
  const sample = samples.get(from);
  if (!sample) throw new Error(`${from} has never said anything.`);
  const id = message.id - count;
  const createdTime = new Date(
    Date.parse(message.createdTime) - count * MINUTES_BETWEEN * MINUTE,
  ).toISOString();
  const links = new RegExp(`(?<=/messages/)${sample.id}\\b`, 'g');
  const copy: Message = JSON.parse(JSON.stringify(sample).replace(links, `${id}`));
  return { ...copy, ...content, id, createdTime };
}

/** Pages that were reached from each other. */
function linked(pages: Page<Message>[]): Pages<Message> {
  pages.forEach((page, at) => {
    const older = pages[at + 1];
    if (older) page.next ??= async () => older;
  });
  return { pages, pageParams: pages.map((_, at) => pages[at - 1]?.next) };
}
