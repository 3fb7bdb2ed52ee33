import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type RenderWithChatOptions, renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { BrowseChannelsDialog } from './BrowseChannelsDialog.js';

const list = () => screen.findByRole('list', { name: 'Browse channels' }, WAIT);
const rows = async () => within(await list()).getAllByRole('listitem');

async function openBrowser(options?: RenderWithChatOptions) {
  const onSelect = vi.fn();
  const chat = await renderWithChat(<BrowseChannelsDialog open onClose={() => {}} onSelect={onSelect} />, {
    username: 'john',
    ...options,
  });
  return { ...chat, onSelect };
}

it('shows what could be joined: what it is about, and how many are in it', async () => {
  await openBrowser();
  const shown = (await rows()).map(({ textContent }) => textContent);
  expect(shown).toHaveLength(2);
  expect(shown.join()).toContain('Random');
  expect(shown.join()).not.toContain('General');
  expect(await screen.findByText('4 members · Ukuleles, ferns and lunch', {}, WAIT)).toBeVisible();
});

it('joins, and tells', async () => {
  const { emulator, onSelect } = await openBrowser();
  await userEvent.click(await screen.findByRole('button', { name: 'Join Random' }, WAIT));

  await waitFor(() => expect(onSelect).toHaveBeenCalledTimes(1), WAIT);
  expect(onSelect.mock.calls).toMatchObject([[{ name: 'Random', permissions: { canJoin: false } }]]);
  await emulator.as('john').leaveChannel('Random');
});

it('lets people look before they join', async () => {
  const { onSelect } = await openBrowser();
  await userEvent.click(await screen.findByRole('button', { name: 'Random' }, WAIT));
  expect(onSelect.mock.calls).toMatchObject([[{ name: 'Random', permissions: { canJoin: true } }]]);
});

it('searches, and says when nothing matches', async () => {
  await openBrowser();
  await list();
  await userEvent.fill(screen.getByRole('searchbox', { name: 'Search channels' }), 'rand');
  await waitFor(async () => expect(await rows()).toHaveLength(1), WAIT);
  await userEvent.fill(screen.getByRole('searchbox', { name: 'Search channels' }), 'no such place');
  expect(await screen.findByText('Nothing matches “no such place”.', {}, WAIT)).toBeVisible();
});

it('shows the rest on demand', async () => {
  await openBrowser({
    fixture: {
      name: 'many',
      users: [{ name: 'jane' }, { name: 'john' }],
      channels: Array.from({ length: 40 }, (_, index) => ({
        type: 'PUBLIC',
        name: `Room ${index + 1}`,
        members: ['jane'],
        messages: [],
      })),
    },
  });
  expect(await rows()).toHaveLength(25);
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(async () => expect(await rows()).toHaveLength(40), WAIT);
});

it('says when the channels cannot be loaded, and tries again', async () => {
  const { emulator } = await openBrowser({ waitUntilConnected: false });
  emulator.faults.failNext('getChannels');
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }, WAIT));
  await list();
});
