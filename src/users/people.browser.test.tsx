import { screen, waitFor } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { ProfileEditor } from './ProfileEditor.js';
import { UserBlockList } from './UserBlockList.js';
import { useBlockUser } from './useBlockUser.js';
import { useUsers } from './useUsers.js';

const button = (name: string) => screen.findByRole('button', { name }, WAIT);

function BlockAda() {
  const { data: [ada] = [] } = useUsers({ name: 'ada' });
  const { mutate } = useBlockUser();
  return (
    <button type="button" onClick={() => ada && mutate({ user: ada })} disabled={!ada}>
      Block Ada
    </button>
  );
}

it('lists who is blocked, and lets them be unblocked', async () => {
  const { emulator } = await renderWithChat(
    <>
      <BlockAda />
      <UserBlockList />
    </>,
  );
  expect(await screen.findByText('Nobody is blocked', {}, WAIT)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Block Ada' })).toBeEnabled(), WAIT);
  await userEvent.click(await button('Block Ada'));
  const unblock = await button('Unblock Ada Lindqvist');

  emulator.faults.failNext('deleteUserBlockListItem', 1, { error: 'Oops', message: 'The list is locked.' });
  await userEvent.click(unblock);
  expect(await screen.findByText(/The list is locked/, {}, WAIT)).toBeVisible();

  await userEvent.click(await button('Unblock Ada Lindqvist'));
  expect(await screen.findByText('Nobody is blocked', {}, WAIT)).toBeVisible();
});

it('changes the display name, and says why if that was refused', async () => {
  const { emulator } = await renderWithChat(<ProfileEditor />);
  const name = await screen.findByRole('textbox', { name: 'Display name' }, WAIT);
  expect(name).toHaveValue('Jane Ferreira');
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();

  await userEvent.fill(name, ' ');
  expect(name).toHaveAccessibleDescription('Tell the others what to call you.');
  await userEvent.fill(name, 'Jane F.');
  emulator.faults.failNext('updateCurrentUser', 1, { error: 'Oops', message: 'Names are out.' });
  await userEvent.click(await button('Save'));
  expect(await screen.findByRole('alert', {}, WAIT)).toHaveTextContent('Names are out.');

  await userEvent.click(await button('Save'));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled(), WAIT);
  expect(screen.getByRole('textbox', { name: 'Display name' })).toHaveValue('Jane F.');
});

it('shows a new picture while it is on its way, and refuses what is none', async () => {
  await renderWithChat(<ProfileEditor />);
  await button('Change picture');
  const input = document.querySelector('input[type="file"]') as HTMLInputElement;
  const picture = () => document.querySelector<HTMLImageElement>('[data-ck-part="avatar-image"]')?.src;
  const before = picture();
  const shown: (string | undefined)[] = [];
  // An upload can be over between two looks.
  const observer = new MutationObserver(() => shown.push(picture()));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  onTestFinished(() => observer.disconnect());

  await userEvent.upload(input, new File(['words'], 'words.txt', { type: 'text/plain' }));
  expect(await screen.findByText('Choose a picture.')).toBeVisible();

  const dot =
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4"/></svg>';
  await userEvent.upload(input, new File([dot], 'dot.svg', { type: 'image/svg+xml' }));
  await waitFor(() => expect(shown.some((src) => src?.startsWith('blob:'))).toBe(true), WAIT);
  await waitFor(() => expect(picture()).not.toMatch(/^blob:/), WAIT);
  expect(picture()).not.toBe(before);
  expect(screen.queryByText('Choose a picture.')).toBeNull();
});

it('signs out where there is a way', async () => {
  const onSignOut = vi.fn();
  const { update } = await renderWithChat(<ProfileEditor />);
  await button('Change picture');
  expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull();

  update(<ProfileEditor onSignOut={onSignOut} />);
  await userEvent.click(await button('Sign out'));
  expect(onSignOut).toHaveBeenCalledTimes(1);
});
