import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { ChatLauncher } from './ChatLauncher.js';

const button = (name: RegExp | string) => screen.findByRole('button', { name, expanded: false }, WAIT);
const dialog = () => screen.queryByRole('dialog', { name: 'Chat' });
const row = (name: RegExp) => screen.findByRole('button', { name }, WAIT);

it('tells how many conversations are unread, also of those that come while it is closed', async () => {
  const { emulator } = await renderWithChat(<ChatLauncher />);
  const opener = await button(/^Open chat, \d/);
  const before = Number(opener.textContent);
  await emulator.as('ada').sendMessage('Random', 'The fern has a new leaf.');
  await button(`Open chat, ${before + 1} unread conversations`);
});

it('opens a window, takes the focus in, and gives it back by Escape', async () => {
  await page.viewport(1000, 800);
  const onOpenChange = vi.fn();
  await renderWithChat(<ChatLauncher onOpenChange={onOpenChange} />);
  await userEvent.click(await button(/^Open chat/));
  await waitFor(() => expect(dialog()).toHaveFocus());
  expect(onOpenChange).toHaveBeenLastCalledWith(true);
  expect(screen.getByRole('button', { name: 'Close chat', expanded: true })).toBeVisible();

  await row(/^Design/);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(dialog()).toBeNull());
  expect(onOpenChange).toHaveBeenLastCalledWith(false);
  await waitFor(async () => expect(await button(/^Open chat/)).toHaveFocus());
});

it('goes back from a conversation to the channels by the first Escape, and closes by the second', async () => {
  await page.viewport(1000, 800);
  await renderWithChat(<ChatLauncher />);
  await userEvent.click(await button(/^Open chat/));
  await userEvent.click(await row(/^Design/));
  await userEvent.click(await screen.findByRole('textbox', { name: 'Message' }, WAIT));
  await userEvent.keyboard('{Escape}');
  await waitFor(async () => expect(await row(/^Design/)).toHaveFocus());
  expect(dialog()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(dialog()).toBeNull());
});

it('opens again where it was closed', async () => {
  await renderWithChat(<ChatLauncher />);
  await userEvent.click(await button(/^Open chat/));
  await userEvent.click(await row(/^Design/));
  await screen.findByRole('heading', { name: 'Design' }, WAIT);
  await userEvent.click(screen.getByRole('button', { name: 'Close chat', expanded: true }));
  await userEvent.click(await button(/^Open chat/));
  await screen.findByRole('heading', { name: 'Design' }, WAIT);
});

it('opens no channel of the former user for the next', async () => {
  const { emulator, update } = await renderWithChat(<ChatLauncher />);
  await emulator.as('jane').createChannel({ type: 'PRIVATE', name: 'Secret', members: ['ada'] });
  await userEvent.click(await button(/^Open chat/));
  await userEvent.click(await row(/^Secret/));
  await screen.findByRole('heading', { name: 'Secret' }, WAIT);
  update(<ChatLauncher />, { username: 'john' });
  await row(/^General/);
  expect(screen.queryByText('Channel not found')).toBeNull();
});

it('is opened and closed by the app, if the app says so', async () => {
  function App() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Help
        </button>
        <ChatLauncher open={open} onOpenChange={setOpen} />
      </>
    );
  }
  await renderWithChat(<App />);
  await userEvent.click(screen.getByRole('button', { name: 'Help' }));
  await waitFor(() => expect(dialog()).toHaveFocus());
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(dialog()).toBeNull());
});

it('does not take the focus when it is open from the start', async () => {
  await renderWithChat(<ChatLauncher defaultOpen />);
  await row(/^Design/);
  expect(document.body).toHaveFocus();
});

it('floats in its corner on a desk, and fills the screen of a phone', async () => {
  await page.viewport(1000, 800);
  await renderWithChat(<ChatLauncher defaultOpen position="start" />);
  await row(/^Design/);
  const frame = () => (dialog() as HTMLElement).getBoundingClientRect();
  expect(frame().width).toBe(400);
  expect(frame().left).toBe(20);

  await page.viewport(375, 700);
  await waitFor(() => expect(frame()).toMatchObject({ left: 0, top: 0, width: 375, height: 700 }));
  await userEvent.click(screen.getAllByRole('button', { name: 'Close chat' })[0] as HTMLElement);
  await waitFor(() => expect(dialog()).toBeNull());
});
