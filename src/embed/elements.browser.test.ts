import { waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { embedOnPage, launcherOf, openChannel, panelOf, WAIT, writingField } from '../../test/embedOnPage.js';
import { defineChatElements } from './elements.js';
import type { ChatElement } from './elementTypes.js';
import type { EmbedOptions } from './options.js';

const page = embedOnPage();

defineChatElements();

function elementFor(name: 'chatkitty-panel' | 'chatkitty-launcher', options: Partial<EmbedOptions> = {}) {
  const element = page.add(name);
  const { apiKey, username, host, ...rest } = page.options(options);
  element.options = rest;
  element.setAttribute('host', `${host}`);
  if (username) element.setAttribute('username', username);
  element.setAttribute('api-key', apiKey);
  return element;
}

const isOpen = (element: ChatElement) => launcherOf(element).queryByRole('dialog') !== null;
const heading = (element: ChatElement, name: string) =>
  waitFor(() => panelOf(element).getByRole('heading', { name }), WAIT);
const ready = () => waitFor(() => expect(page.told('ready')).not.toHaveLength(0), WAIT);

it('takes options that were set before its script came', async () => {
  const early = page.add('chatkitty-early' as 'chatkitty-panel');
  early.options = page.options();
  const Panel = customElements.get('chatkitty-panel') as typeof HTMLElement;
  customElements.define('chatkitty-early', class extends Panel {});
  await ready();
  expect(Object.hasOwn(early, 'options')).toBe(false);
});

it('closes at a click although its options say open, and opens again by command', async () => {
  const element = elementFor('chatkitty-launcher', { open: true });
  expect(isOpen(element)).toBe(true);
  await userEvent.click(launcherOf(element).getByRole('button', { name: /^Close chat/ }));
  expect(isOpen(element)).toBe(false);
  expect(element.hasAttribute('open')).toBe(false);
  element.open();
  expect(element.hasAttribute('open')).toBe(true);
  expect(isOpen(element)).toBe(true);
});

it('keeps the channel that a command chose when another attribute changes', async () => {
  const [general, design] = await Promise.all(
    ['General', 'Design'].map((name) => page.emulator.as('jane').joinChannel(name)),
  );
  const element = elementFor('chatkitty-panel');
  element.setAttribute('channel-id', `${general?.id}`);
  await heading(element, 'General');
  element.selectChannel(design?.id ?? null);
  await heading(element, 'Design');
  element.setAttribute('scheme', 'dark');
  await new Promise(requestAnimationFrame);
  await heading(element, 'Design');
  element.removeAttribute('channel-id');
  await waitFor(() => expect(panelOf(element).queryByRole('heading', { name: 'Design' })).toBeNull(), WAIT);
});

it('obeys commands that come before anything has loaded', async () => {
  const { id } = await page.emulator.as('jane').joinChannel('General');
  const element = elementFor('chatkitty-launcher');
  element.open();
  element.selectChannel(id);
  await element.sendMessage('I have a question');
  await waitFor(() => panelOf(element).getByText('I have a question'), WAIT);
});

it('stays as it is when it is moved in the page', async () => {
  const element = elementFor('chatkitty-panel');
  await openChannel(element, /^General/);
  const field = await writingField(element);
  await userEvent.fill(field, 'half a sent');
  page.host.append(element);
  page.host.prepend(element);
  // What is put off until the end of the task has happened by then.
  await new Promise((resolve) => setTimeout(resolve));
  expect(field.isConnected).toBe(true);
  expect(field).toHaveValue('half a sent');
  expect(page.told('ready')).toHaveLength(1);
  element.remove();
  await waitFor(() => expect(page.emulator.stats().sockets).toBe(0), WAIT);
  page.host.append(element);
  await waitFor(() => expect(page.told('ready')).toHaveLength(2), WAIT);
});

it('opens and closes by the property that frameworks set', async () => {
  const element = elementFor('chatkitty-launcher');
  // As React, Preact and Vue do with `<chatkitty-launcher open>`.
  Object.assign(element, { open: true });
  expect(isOpen(element)).toBe(true);
  element.close();
  expect(isOpen(element)).toBe(false);
  Object.assign(element, { open: true });
  Object.assign(element, { open: false });
  expect(isOpen(element)).toBe(false);
  element.open();
  expect(isOpen(element)).toBe(true);
});

it('shows nothing of the former user after a switch', async () => {
  const element = elementFor('chatkitty-launcher');
  const badge = () => launcherOf(element).queryByRole('button', { name: /unread/ });
  await page.emulator.as('ada').createChannel({ type: 'PRIVATE', name: 'Secret', members: ['jane'] });
  await page.emulator.as('ada').sendMessage('Secret', 'For Jane');
  await waitFor(() => expect(badge()).not.toBeNull(), WAIT);
  element.removeAttribute('username');
  await waitFor(() => expect(badge()).toBeNull(), WAIT);
});

it('opens no channel of the former user for the next, but the one that the page wants', async () => {
  const { id: wanted } = await page.emulator.as('jane').joinChannel('General');
  await page.emulator.as('jane').createChannel({ type: 'PRIVATE', name: 'Secret', members: ['ada'] });
  const element = elementFor('chatkitty-panel', { channelId: wanted });
  await heading(element, 'General');
  await openChannel(element, /^Secret/);
  await heading(element, 'Secret');
  element.setAttribute('username', 'john');
  await heading(element, 'General');
});

it('goes on when a listener of the page throws', async () => {
  const told = vi.fn((event: ErrorEvent) => event.preventDefault());
  addEventListener('error', told);
  const element = elementFor('chatkitty-panel', {
    onEvent: () => {
      throw new Error('The page is at fault.');
    },
  });
  await openChannel(element, /^General/);
  await writingField(element);
  expect(told).toHaveBeenCalled();
  element.remove();
  removeEventListener('error', told);
});
