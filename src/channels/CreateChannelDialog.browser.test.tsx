import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import type { Channel } from '../sdk/index.js';
import { CreateChannelDialog } from './CreateChannelDialog.js';

function NewChannel({ onCreated }: { onCreated: (channel: Channel) => void }) {
  const [open, setOpen] = useState(false);
  const close = (channel?: Channel) => {
    setOpen(false);
    if (channel) onCreated(channel);
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <CreateChannelDialog open={open} onClose={close} onCreated={close} />
    </>
  );
}

async function openDialog() {
  const onCreated = vi.fn<(channel: Channel) => void>();
  const rendered = await renderWithChat(<NewChannel onCreated={onCreated} />);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  await screen.findByRole('dialog', { name: 'New channel' });
  return { ...rendered, onCreated };
}

const name = () => screen.getByRole('textbox', { name: 'Name' });
const choose = (type: RegExp) => userEvent.click(screen.getByRole('radio', { name: type }));
const person = (displayName: string) => screen.findByRole('checkbox', { name: displayName }, WAIT);
const create = () => userEvent.click(screen.getByRole('button', { name: 'Create channel' }));
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT);

it('creates a public channel by its name, and gives the focus back', async () => {
  const { onCreated } = await openDialog();
  expect(name()).toHaveFocus();

  await userEvent.keyboard('Lunch{Enter}');
  await isClosed();

  expect(onCreated.mock.calls).toMatchObject([[{ name: 'Lunch', type: 'PUBLIC' }]]);
  expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
});

it('creates an open channel', async () => {
  const { onCreated } = await openDialog();
  await choose(/^Open/);
  await userEvent.fill(name(), 'Lobby');
  await create();
  await isClosed();

  expect(onCreated.mock.calls).toMatchObject([[{ name: 'Lobby', type: 'OPEN' }]]);
});

it('creates a private channel with the people who were chosen', async () => {
  const { onCreated, emulator } = await openDialog();
  await choose(/^Private/);
  await userEvent.fill(name(), 'Surprise');
  await userEvent.click(await person('Ada Lindqvist'));
  await userEvent.click(await person('John Okafor'));
  await userEvent.click(screen.getByRole('button', { name: 'Remove John Okafor' }));
  await create();
  await isClosed();

  expect(onCreated.mock.calls).toMatchObject([[{ name: 'Surprise', type: 'PRIVATE' }]]);
  await emulator.as('ada').sendMessage('Surprise', 'I am in');
  await expect(emulator.as('john').leaveChannel('Surprise')).rejects.toThrow(/only members/);
});

it('starts a conversation, or finds the one that exists', async () => {
  const { onCreated } = await openDialog();
  await choose(/^Direct/);
  expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull();

  await userEvent.fill(screen.getByRole('searchbox', { name: 'Search people' }), 'oka');
  await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1), WAIT);
  await userEvent.click(await person('John Okafor'));
  await userEvent.click(screen.getByRole('button', { name: 'Start conversation' }));
  await isClosed();

  expect(onCreated.mock.calls).toMatchObject([[{ name: 'jane-john', type: 'DIRECT' }]]);
});

it('says what is missing where it is missing', async () => {
  const { onCreated } = await openDialog();
  await create();
  expect(name()).toHaveAccessibleDescription('Give the channel a name.');
  expect(name()).toBeInvalid();

  await choose(/^Direct/);
  expect(screen.getByText('Choose at least one person.')).toBeVisible();
  expect(onCreated).not.toHaveBeenCalled();
});

it('says at the name that it is taken, until it is changed', async () => {
  await openDialog();
  await userEvent.keyboard('General{Enter}');
  await waitFor(
    () => expect(name()).toHaveAccessibleDescription('That name is taken. Choose another one.'),
    WAIT,
  );

  await userEvent.fill(name(), 'General 2');
  expect(name()).toBeValid();
  await create();
  await isClosed();
});

it('is pending while the server thinks, sends once, and says what no field can mend', async () => {
  const { emulator, onCreated } = await openDialog();
  emulator.faults.delay('createChannel', 300);
  emulator.faults.failNext('createChannel', 1, { error: 'AccessDeniedError', message: 'Not today.' });
  await userEvent.fill(name(), 'Lunch');
  await create();
  expect(screen.getByRole('button', { name: /Create channel/ })).toHaveAttribute('aria-busy', 'true');
  await userEvent.click(name());
  await userEvent.keyboard('{Enter}');

  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Not today.'), WAIT);
  expect(onCreated).not.toHaveBeenCalled();

  await create();
  await isClosed();
  expect(onCreated).toHaveBeenCalledTimes(1);
});

it('is empty each time it opens', async () => {
  await openDialog();
  await userEvent.keyboard('Half a na{Escape}');
  await isClosed();
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));

  expect(name()).toHaveValue('');
});
