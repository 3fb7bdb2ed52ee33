import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { embedOnPage, launcherOf, openChannel, panelOf, WAIT } from '../../test/embedOnPage.js';
import { mountChatLauncher } from './mountChatLauncher.js';
import { mountChatPanel } from './mountChatPanel.js';

const page = embedOnPage();
const { told, options, mounted } = page;

it.each([
  ['locale', { locale: 'not a language' }],
  ['match', { match: '..nothing' }],
  ['accent', { theme: { accent: 'url(no colour)' } }],
  ['channelId', { channelId: 999_999 }],
])('is a chat in spite of a %s that makes no sense', async (_, wrong) => {
  mounted(mountChatPanel(page.host, options(wrong)));
  await waitFor(() => panelOf(page.host).getByRole('button', { name: /^General/ }), WAIT);
});

it('is a launcher in spite of a match and a locale that make no sense', async () => {
  const chat = mounted(mountChatLauncher(page.host, options({ match: '..nothing', locale: 'de_DE' })));
  chat.open();
  await waitFor(() => panelOf(page.host).getByRole('button', { name: /^General/ }), WAIT);
});

it('takes the radius of a round button only as far as a window can follow', async () => {
  const button = page.add('button');
  button.className = 'round';
  button.style.borderRadius = '999px';
  mounted(mountChatLauncher(page.host, options({ match: '.round', open: true })));
  const { borderStartStartRadius } = getComputedStyle(launcherOf(page.host).getByRole('dialog'));
  expect(Number.parseFloat(borderStartStartRadius)).toBeLessThanOrEqual(32);
});

it.each(['8px', '40px'])('has words of one size where the page’s are %s', async (fontSize) => {
  page.add('style').textContent = `html { font-size: ${fontSize} }`;
  const place = document.createElement('div');
  const chat = mounted(mountChatLauncher(place, options()));
  // Many pages build what they add before they add it.
  page.host.append(place);
  const badge = await waitFor(() => launcherOf(place).getByText('3'), WAIT);
  expect(getComputedStyle(badge).fontSize).toBe('12px');
  chat.open();
  const row = await waitFor(() => panelOf(place).getByRole('button', { name: /^General/ }), WAIT);
  expect(getComputedStyle(row).fontSize).toBe('15px');
});

it('shows the newest message in an element that was hidden when it was mounted', async () => {
  page.host.style.display = 'none';
  const { id } = await page.emulator.as('jane').joinChannel('General');
  mounted(mountChatPanel(page.host, options({ channelId: id })));
  const log = await waitFor(() => panelOf(page.host).getByRole('log', { hidden: true }), WAIT);
  page.host.style.removeProperty('display');
  const last = await waitFor(() => panelOf(page.host).getByText('Cake in both offices at three.'), WAIT);
  const isInSight = () => {
    const [inner, outer] = [last, log].map((element) => element.getBoundingClientRect());
    return inner && outer && inner.height > 0 && inner.top >= outer.top && inner.bottom <= outer.bottom;
  };
  await waitFor(() => expect(isInSight()).toBe(true), WAIT);
});

it('goes while it is connecting, and leaves nothing', async () => {
  page.emulator.faults.delay('getCurrentUser', 500);
  const chat = mounted(mountChatPanel(page.host, options()));
  await waitFor(() => expect(page.emulator.stats().sockets).toBe(1), WAIT);
  chat.unmount();
  await waitFor(() => expect(page.emulator.stats().sockets).toBe(0), WAIT);
  expect(told('ready')).toHaveLength(0);
  expect(told('error')).toHaveLength(0);
});

it('lets two people chat on one page', async () => {
  const { id: channelId } = await page.emulator.as('jane').joinChannel('General');
  const other = page.add('div');
  other.style.blockSize = '400px';
  const chat = mounted(mountChatPanel(page.host, options({ channelId })));
  mounted(mountChatPanel(other, options({ username: 'john', channelId })));
  await chat.sendMessage('Across the page');
  await waitFor(() => panelOf(other).getByText('Across the page'), WAIT);
  expect(page.emulator.stats().sockets).toBe(2);
});

it('follows the page into the dark and back', async () => {
  page.add('style').textContent = ':root { color-scheme: light } :root.night { color-scheme: dark }';
  mounted(mountChatPanel(page.host, options()));
  await openChannel(page.host, /^General/);
  const colour = () =>
    getComputedStyle(panelOf(page.host).getByRole('region', { name: 'Chat' })).backgroundColor;
  const light = colour();
  document.documentElement.classList.add('night');
  const dark = colour();
  document.documentElement.classList.remove('night');
  expect(dark).not.toBe(light);
  expect(colour()).toBe(light);
});

it('takes a theme back', async () => {
  const chat = mounted(mountChatLauncher(page.host, options({ theme: { accent: 'rgb(200, 0, 0)' } })));
  const colour = () => getComputedStyle(launcherOf(page.host).getByRole('button')).backgroundColor;
  const own = colour();
  chat.update({ theme: {} });
  expect(colour()).not.toBe(own);
});

it('refuses a second chat in one element', async () => {
  mounted(mountChatPanel(page.host, options()));
  expect(() => mountChatPanel(page.host, options())).toThrow('already');
  expect(() => mountChatLauncher(page.host, options())).toThrow('already');
});
