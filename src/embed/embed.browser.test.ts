import { waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { embedOnPage, launcherOf, openChannel, panelOf, WAIT } from '../../test/embedOnPage.js';
import { defineChatElements } from './elements.js';
import { mountChatLauncher } from './mountChatLauncher.js';
import { mountChatPanel } from './mountChatPanel.js';

const page = embedOnPage();
const { events, told, options, mounted } = page;

it('is a working chat on a page that knows nothing of it, and tells the page what happens', async () => {
  const chat = mounted(mountChatPanel(page.host, options()));
  await openChannel(page.host, /^Design/);
  const field = await waitFor(() => panelOf(page.host).getByRole('textbox', { name: 'Message' }), WAIT);
  await userEvent.fill(field, 'Hello from a page');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => panelOf(page.host).getByText('Hello from a page'), WAIT);
  await waitFor(() => expect(told('message')).not.toHaveLength(0), WAIT);

  await chat.sendMessage('And from its script');
  await waitFor(() => panelOf(page.host).getByText('And from its script'), WAIT);
  await page.emulator.as('ada').sendMessage('General', 'Elsewhere');
  await waitFor(() => expect(told('notification')).toHaveLength(1), WAIT);

  expect(told('ready')).toEqual([{ type: 'ready', username: 'jane' }]);
  expect(told('channelchange')).toHaveLength(1);
  expect(told('unread').at(-1)).toMatchObject({ count: expect.any(Number) });
  expect(page.emulator.stats().sockets).toBe(1);
});

it('fills an element that has a height, and the screen at most in one that has none', async () => {
  const room = page.add('div');
  const panel = page.add('div');
  room.append(panel);
  mounted(mountChatPanel(panel, options()));
  await openChannel(panel, /^Design/);
  const field = await waitFor(() => panelOf(panel).getByRole('textbox', { name: 'Message' }), WAIT);
  const region = panelOf(panel).getByRole('region', { name: 'Chat' });
  expect(region.offsetHeight).toBeLessThanOrEqual(innerHeight);
  const isInside = () => field.getBoundingClientRect().bottom <= region.getBoundingClientRect().bottom;
  expect(isInside()).toBe(true);

  room.style.blockSize = '500px';
  expect(region.offsetHeight).toBe(500);
  expect(isInside()).toBe(true);
});

it('looks the same whatever the page’s CSS says, and leaves the page as it was', async () => {
  const looks = () => {
    const box = panelOf(page.host).getByRole('textbox', { name: 'Message' });
    const row = panelOf(page.host).getByRole('button', { name: /^General/ });
    return [box, row].map((element) => {
      const { fontSize, color, padding, fontFamily, lineHeight, letterSpacing } = getComputedStyle(element);
      return {
        fontSize,
        color,
        padding,
        fontFamily,
        lineHeight,
        letterSpacing,
        height: element.offsetHeight,
      };
    });
  };
  const sample = page.add('p');
  const pageLooks = () =>
    JSON.stringify(
      [...getComputedStyle(sample)].map((name) => getComputedStyle(sample).getPropertyValue(name)),
    );
  const before = pageLooks();
  mounted(mountChatPanel(page.host, options()));
  await openChannel(page.host, /^Design/);
  await waitFor(() => panelOf(page.host).getByRole('textbox', { name: 'Message' }), WAIT);
  expect(pageLooks()).toBe(before);

  const calm = looks();
  page.add('style').textContent =
    `html { font-size: 40px } * { all: revert; letter-spacing: 4px; color: red; font-family: fantasy;
    line-height: 3; padding: 9px } button { display: none } [class*="ck-"] { display: none }`;
  expect(looks()).toEqual(calm);
});

it('ends its session, leaves nothing behind, and can be mounted again', async () => {
  for (let round = 0; round < 3; round += 1) {
    const chat = mountChatPanel(page.host, options());
    await waitFor(() => panelOf(page.host).getByRole('button', { name: /^General/ }), WAIT);
    chat.unmount();
    expect(page.host.shadowRoot?.childNodes).toHaveLength(0);
    await waitFor(() => expect(page.emulator.stats().sockets).toBe(0), WAIT);
  }
});

it('can be unmounted before its code has come', async () => {
  mountChatPanel(page.host, options()).unmount();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(page.host.shadowRoot?.childNodes.length ?? 0).toBe(0);
  expect(page.emulator.stats().sockets).toBe(0);
});

it('switches users, and shares one session between two panels of one user', async () => {
  const second = page.add('div');
  second.style.blockSize = '400px';
  const chat = mounted(mountChatPanel(page.host, options()));
  const other = mountChatPanel(second, options());
  await waitFor(() => panelOf(second).getByRole('button', { name: /^General/ }), WAIT);
  expect(page.emulator.stats().sockets).toBe(1);
  other.unmount();

  chat.update({ username: 'john' });
  await waitFor(() => expect(told('ready').at(-1)).toEqual({ type: 'ready', username: 'john' }), WAIT);
  await waitFor(() => expect(page.emulator.stats().sockets).toBe(1), WAIT);
});

it('tells of a refused sign-in, and throws for a missing key', async () => {
  expect(() => mountChatPanel(page.host, options({ apiKey: '' }))).toThrow('needs an apiKey');
  mounted(mountChatPanel(page.host, options({ username: 'jane\nadmin' })));
  await waitFor(() => expect(told('error')).not.toHaveLength(0), WAIT);
  expect(told('error')[0]).toMatchObject({ error: { code: 'invalid-username' } });
});

it('begins as a button with what is unread, opens by a click, and gives the focus back', async () => {
  mounted(mountChatLauncher(page.host, options()));
  const button = () => launcherOf(page.host).getByRole('button', { name: /^(Open|Close) chat/ });
  expect(button()).toBeVisible();
  await waitFor(() => expect(told('unread')).not.toHaveLength(0), WAIT);
  const before = told('unread').at(-1) as { count: number };
  const ada = page.emulator.as('ada');
  await ada.createChannel({ type: 'PRIVATE', name: 'Quiet corner', members: ['jane'] });
  await ada.sendMessage('Quiet corner', 'Are you there?');
  await waitFor(
    () => expect(told('unread').at(-1)).toEqual({ type: 'unread', count: before.count + 1 }),
    WAIT,
  );
  expect(button()).toHaveAccessibleName(new RegExp(`${before.count + 1} unread`));

  await userEvent.click(button());
  await openChannel(page.host, /^Quiet corner/);
  await waitFor(() => panelOf(page.host).getByRole('textbox', { name: 'Message' }), WAIT);
  await waitFor(() => expect(told('unread').at(-1)).toEqual(before), WAIT);
  await userEvent.click(button());
  expect(launcherOf(page.host).queryByRole('dialog')).toBeNull();
  expect(page.host.shadowRoot?.activeElement).toBe(button());

  await userEvent.click(button());
  await waitFor(() => panelOf(page.host).getByRole('textbox', { name: 'Message' }), WAIT);
  launcherOf(page.host).getByRole('dialog').focus();
  await userEvent.keyboard('{Escape}');
  expect(launcherOf(page.host).queryByRole('dialog')).toBeNull();
  expect(page.host.shadowRoot?.activeElement).toBe(button());
  expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['open', 'close']));
});

it('is an element, too, with attributes, properties, events and methods', async () => {
  defineChatElements();
  const element = document.createElement('chatkitty-launcher');
  const unread = vi.fn();
  element.addEventListener('unread', unread);
  element.setAttribute('api-key', 'test');
  element.setAttribute('host', page.chatHost);
  element.setAttribute('insecure', '');
  element.setAttribute('position', 'start');
  element.options = { username: 'jane', storage: false };
  document.body.append(element);
  await waitFor(() => expect(unread).toHaveBeenCalled(), WAIT);

  element.open();
  expect(element.hasAttribute('open')).toBe(true);
  await waitFor(() => panelOf(element).getByRole('button', { name: /^General/ }), WAIT);
  const { id } = await page.emulator.as('jane').joinChannel('General');
  element.selectChannel(id);
  await waitFor(() => panelOf(element).getByRole('textbox', { name: 'Message' }), WAIT);
  await waitFor(() => element.sendMessage('By method'), WAIT);
  await waitFor(() => panelOf(element).getByText('By method'), WAIT);

  element.removeAttribute('open');
  expect(within(element.shadowRoot?.firstElementChild as HTMLElement).queryByRole('dialog')).toBeNull();
  element.remove();
  await waitFor(() => expect(page.emulator.stats().sockets).toBe(0), WAIT);
});
