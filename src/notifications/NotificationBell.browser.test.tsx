import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { type RenderWithChatOptions, renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { installEmulator } from '../emulator/browser/index.js';
import type { Channel, Message } from '../sdk/index.js';
import { NotificationBell } from './NotificationBell.js';

vi.setConfig({ testTimeout: 30_000 });

const bell = () => screen.findByRole('button', { name: 'Notifications' }, WAIT);
const center = () => screen.findByRole('dialog', { name: 'Notifications' }, WAIT);
const onOpen = vi.fn<(channel: Channel, message: Message) => void>();

beforeEach(() => onOpen.mockClear());

async function openBell(options: RenderWithChatOptions = {}) {
  const chat = await renderWithChat(<NotificationBell onOpen={onOpen} />, options);
  const { emulator, user } = chat;
  await emulator.as('ada').sendMessage('Random', 'The fern has a new leaf');
  await emulator.as('grace').sendMessage('Design', 'Ask <@jane>');
  await screen.findByText(/^\d+ new notifications$/, {}, WAIT);
  await user.click(await bell());
  return { ...chat, opened: await center() };
}

it('lists what happened elsewhere, newest first, as what it was', async () => {
  const { opened } = await openBell();
  const [newest, ...older] = within(opened).getAllByRole('listitem');
  expect(newest).toHaveTextContent(/Grace Nakamura mentioned you.*Design: Ask @Jane Ferreira/);
  expect(older.at(-1)).toHaveTextContent(/Ada Lindqvist.*Random: The fern has a new leaf/);
});

it('leads to the message and marks it as read', async () => {
  const { opened, user } = await openBell();
  await user.click(within(opened).getByRole('button', { name: 'Ada Lindqvist' }));

  expect(onOpen).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'Random' }),
    expect.objectContaining({ body: 'The fern has a new leaf' }),
  );
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await bell()).toHaveFocus();
  await user.click(await bell());
  const row = within(await center())
    .getByRole('button', { name: 'Ada Lindqvist' })
    .closest('li') as HTMLElement;
  expect(within(row).queryByText('New')).toBeNull();
});

it('marks all as read', async () => {
  const { opened, user } = await openBell();
  await user.click(within(opened).getByRole('button', { name: 'Mark all as read' }));
  await waitFor(() => expect(within(opened).queryByText('New')).toBeNull());
  expect(screen.queryByText(/new notification/)).toBeNull();
});

it('remembers on this device how to alert', async () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  const installed = installEmulator({ fixture: 'small-team' });
  const { opened, user, view } = await openBell({ installed, provider: { storage } });
  const sound = within(opened).getByRole('checkbox', { name: 'Play a sound' });
  expect(sound).not.toBeChecked();
  await user.click(sound);
  expect(sound).toBeChecked();
  view.unmount();

  const again = await openBell({ installed, provider: { storage } });
  expect(within(again.opened).getByRole('checkbox', { name: 'Play a sound' })).toBeChecked();
});
