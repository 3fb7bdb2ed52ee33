import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { installForTest, renderWithChat, WAIT } from '../../../test/renderWithChat.js';
import {
  articleOf,
  articles,
  frames,
  fromEnd,
  log,
  threadIn,
  untilShown,
} from '../../../test/threadInBrowser.js';

vi.setConfig({ testTimeout: 30_000 });

/** Jane has read everything in General; then Ada says so many things. */
async function openAfter(count: number) {
  const installed = installForTest();
  const { emulator } = installed;
  await emulator.as('jane').readChannel('General');
  for (let at = 1; at <= count; at += 1) await emulator.as('ada').sendMessage('General', `News ${at}.`);
  const chat = await renderWithChat(threadIn({}), { installed });
  await untilShown();
  return chat;
}

const line = () => log().querySelector('[data-ck-part="unread-line"]');
const pill = () => screen.queryByRole('button', { name: /unread message/ });

function isAbove(a: Element | null | undefined, b: Element | null | undefined) {
  return Boolean(a && b && a.getBoundingClientRect().bottom <= b.getBoundingClientRect().top + 1);
}

it('draws a line above what was unread, and keeps it there', async () => {
  const { emulator } = await openAfter(2);
  await waitFor(() => expect(line()).toHaveTextContent('New'), WAIT);
  expect(isAbove(articleOf('Cake in both offices'), line())).toBe(true);
  expect(isAbove(line(), articleOf('News 1.'))).toBe(true);
  expect(pill()).toBeNull();

  await emulator.as('ada').sendMessage('General', 'News 3.');
  await waitFor(() => expect(articles().at(-1)).toHaveTextContent('News 3.'), WAIT);
  await frames(5);
  expect(isAbove(line(), articleOf('News 1.'))).toBe(true);
  expect(log().querySelectorAll('[data-ck-part="unread-line"]')).toHaveLength(1);
});

it('leads up to the first unread message, through pages that were not loaded', async () => {
  const { user } = await openAfter(60);
  await waitFor(() => expect(pill()).toHaveAccessibleName('60 unread messages'), WAIT);
  expect(fromEnd()).toBeLessThanOrEqual(1);
  await user.click(pill() as HTMLElement);
  await waitFor(() => expect(articleOf('News 1.')).toHaveFocus(), WAIT);
  await waitFor(() => expect(pill()).toBeNull(), WAIT);
  expect(isAbove(line(), articleOf('News 1.'))).toBe(true);
});

it('says nothing where everything was read', async () => {
  await openAfter(0);
  expect(line()).toBeNull();
  expect(pill()).toBeNull();
});
