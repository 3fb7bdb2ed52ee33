import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { ChatPanel } from './ChatPanel.js';

const LONG = 15_000;
const row = async (name: RegExp) =>
  within(await screen.findByRole('list', { name: 'Channels' }, WAIT)).findByRole('button', { name }, WAIT);
const thread = (name: string) => screen.findByRole('heading', { name }, WAIT);
const field = () => screen.findByRole('textbox', { name: 'Message' }, WAIT);

it('opens the channel that is picked, and tells the app', async () => {
  const onChannelChange = vi.fn();
  const { user } = await renderWithChat(<ChatPanel onChannelChange={onChannelChange} />);
  expect(await screen.findByText('Pick a channel', {}, WAIT)).toBeVisible();

  await user.click(await row(/^Design/));

  await thread('Design');
  await field();
  expect(await row(/^Design/)).toHaveAttribute('aria-current', 'true');
  expect(onChannelChange).toHaveBeenCalledTimes(1);
  expect(onChannelChange).toHaveBeenCalledWith(expect.any(Number));
});

it('sends what is written', async () => {
  const { user } = await renderWithChat(<ChatPanel />);
  await user.click(await row(/^Random/));
  await user.type(await field(), 'Hello everybody{Enter}');

  expect(await screen.findByText('You: Hello everybody', {}, WAIT)).toBeVisible();
});

it(
  'begins where the app says, and closes by the back button',
  async () => {
    const { emulator } = await renderWithChat(<p />);
    const { id } = await emulator.as('jane').joinChannel('Design');
    const { user, view } = await renderWithChat(<ChatPanel defaultChannelId={id} />);
    await within(view.container).findByRole('heading', { name: 'Design' }, WAIT);

    await user.click(screen.getByRole('button', { name: 'Back to channels' }));
    expect(await screen.findByText('Pick a channel')).toBeVisible();
  },
  LONG,
);

it('shows what the app decides where the app decides', async () => {
  const asked = vi.fn();
  function App() {
    const [channelId, setChannelId] = useState<number | null>(null);
    return (
      <>
        <ChatPanel channelId={channelId} onChannelChange={asked} />
        <button type="button" onClick={() => setChannelId(asked.mock.lastCall?.[0])}>
          Allow
        </button>
      </>
    );
  }
  const { user } = await renderWithChat(<App />);
  await user.click(await row(/^Design/));
  expect(screen.getByText('Pick a channel')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Allow' }));
  await thread('Design');
});

it('opens the channel of a toast', async () => {
  const { emulator, user } = await renderWithChat(<ChatPanel />);
  await row(/^General/);
  await emulator.as('ada').sendMessage('Random', 'The fern has a new leaf');

  const region = screen.getByRole('region', { name: 'Notifications' });
  await user.click(await within(region).findByRole('button', { name: /new leaf/ }, WAIT));

  await thread('Random');
  await waitFor(() => expect(within(region).queryAllByRole('listitem')).toEqual([]));
});

it('goes back to the list with a word when the channel is taken away', async () => {
  const { emulator, user } = await renderWithChat(<ChatPanel />);
  await emulator.as('ada').createChannel({ type: 'PRIVATE', name: 'Cellar', members: ['jane'] });
  await user.click(await row(/^Cellar/));
  await thread('Cellar');

  await emulator.as('jane').leaveChannel('Cellar');

  expect(await screen.findByText('You are no longer in Cellar.', {}, WAIT)).toBeVisible();
  expect(screen.getByText('Pick a channel')).toBeVisible();

  await user.click(await row(/^General/));
  expect(screen.queryByText('You are no longer in Cellar.')).toBeNull();
});

it('says so when there is no such channel, with a way on', async () => {
  const { user } = await renderWithChat(<ChatPanel defaultChannelId={999_999} />);
  expect(await screen.findByText('Channel not found', {}, WAIT)).toBeVisible();

  const [wayOn] = screen.getAllByRole('button', { name: 'Back to channels' });
  await user.click(wayOn as HTMLElement);
  expect(await screen.findByText('Pick a channel')).toBeVisible();
});

it('says who is needed while nobody is signed in', async () => {
  await renderWithChat(<ChatPanel />, { provider: { username: undefined }, waitUntilConnected: false });

  expect(screen.getByText('Signed out')).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Channels' })).toBeNull();
});

it(
  'shows that it is connecting, and leaves the chat in place when the connection is lost',
  async () => {
    const { emulator } = await renderWithChat(<ChatPanel />, { waitUntilConnected: false });
    expect(screen.getByRole('status')).toHaveTextContent('Connecting…');
    await row(/^General/);

    emulator.faults.refuseConnections(1000);
    emulator.disconnect();
    expect(await screen.findByText(/^Connection lost/, {}, WAIT)).toBeVisible();
    expect(await row(/^General/)).toBeVisible();
  },
  LONG,
);
