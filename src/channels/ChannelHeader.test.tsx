import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { InChannel } from '../../test/InChannel.js';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { ChannelHeader } from './ChannelHeader.js';

const headerOf = (name: string) => (
  <InChannel name={name}>{(channel) => <ChannelHeader channel={channel} />}</InChannel>
);
const heading = (name: string) => screen.findByRole('heading', { name }, WAIT);

it('names the channel and counts its members, live', async () => {
  const { emulator } = await renderWithChat(headerOf('Random'));
  await heading('Random');
  expect(await screen.findByText('4 members', {}, WAIT)).toBeVisible();

  await emulator.as('john').joinChannel('Random');
  expect(await screen.findByText('5 members', {}, WAIT)).toBeVisible();
});

it('is about the other person in a conversation between two', async () => {
  const { emulator } = await renderWithChat(headerOf('jane-john'));
  await heading('John Okafor');
  expect(screen.getByText('Offline')).toBeVisible();

  await emulator.as('john').goOnline();
  expect(await screen.findByText('Online', {}, WAIT)).toBeVisible();
});

it('joins a channel that is open to the person', async () => {
  const { user } = await renderWithChat(headerOf('Random'), { username: 'john' });
  await heading('Random');
  expect(screen.queryByRole('button', { name: 'Actions for Random' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Join Random' }));

  expect(await screen.findByRole('button', { name: 'Actions for Random' }, WAIT)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Join Random' })).toBeNull();
});

it('lets people try again to join', async () => {
  const { emulator, user } = await renderWithChat(headerOf('Random'), { username: 'john' });
  await heading('Random');
  emulator.faults.failNext('joinChannel');

  await user.click(screen.getByRole('button', { name: 'Join Random' }));
  await waitFor(() => expect(screen.getByText('Try again')).toBeVisible(), WAIT);

  await user.click(screen.getByRole('button', { name: 'Join Random' }));
  expect(await screen.findByRole('button', { name: 'Actions for Random' }, WAIT)).toBeVisible();
});

it('opens the details where there are some', async () => {
  const onOpenDetails = vi.fn();
  const { user } = await renderWithChat(
    <InChannel name="General">
      {(channel) => <ChannelHeader channel={channel} onOpenDetails={onOpenDetails} />}
    </InChannel>,
  );
  await user.click(await screen.findByRole('button', { name: 'General' }, WAIT));

  expect(onOpenDetails).toHaveBeenCalledTimes(1);
});

it('goes back where there is somewhere to go back to', async () => {
  const onBack = vi.fn();
  const { user } = await renderWithChat(
    <InChannel name="General">{(channel) => <ChannelHeader channel={channel} onBack={onBack} />}</InChannel>,
  );
  await user.click(await screen.findByRole('button', { name: 'Back to channels' }, WAIT));

  expect(onBack).toHaveBeenCalledTimes(1);
});
