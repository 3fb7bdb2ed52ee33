import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { InChannel } from '../../test/InChannel.js';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { ChannelHeader } from './ChannelHeader.js';

const header = <InChannel name="Random">{(channel) => <ChannelHeader channel={channel} />}</InChannel>;
const leave = () => screen.findByRole('button', { name: 'Leave channel' }, WAIT);

async function askToLeave() {
  await userEvent.click(await leave());
  return screen.findByRole('dialog', { name: 'Leave Random?' });
}

it('leaves once the person has said that they mean it', async () => {
  const { emulator } = await renderWithChat(header);
  const dialog = await askToLeave();
  await userEvent.click(dialog.querySelector('[data-variant="danger"]') as HTMLElement);

  expect(await screen.findByRole('button', { name: 'Join Random' }, WAIT)).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  await expect(emulator.as('jane').leaveChannel('Random')).rejects.toThrow(/only members/);
});

it('does nothing when they do not, and gives the focus back', async () => {
  await renderWithChat(header);
  await askToLeave();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await leave()).toHaveFocus();
});

it('says what went wrong', async () => {
  const { emulator } = await renderWithChat(header);
  emulator.faults.failNext('leaveChannel', 1, { error: 'Oops', message: 'Somebody holds the door.' });
  const dialog = await askToLeave();
  await userEvent.click(dialog.querySelector('[data-variant="danger"]') as HTMLElement);

  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Somebody holds the door.'), WAIT);
});
