import type { Message, Page } from '../sdk/index.js';

/** Loads older pages until one is enough, there are no more, or the limit is reached. */
export async function loadUntil(
  newest: Page<Message>,
  isEnough: (page: Page<Message>) => boolean,
  limit = Number.POSITIVE_INFINITY,
): Promise<Page<Message>[]> {
  const pages = [newest];
  let page = newest;
  while (page.next && !isEnough(page) && pages.length < limit) {
    page = await page.next();
    pages.push(page);
  }
  return pages;
}
