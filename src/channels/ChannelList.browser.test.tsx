import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import type { Scenario } from '../emulator/core/scenario.js';
import type { Channel } from '../sdk/index.js';
import { Surface } from '../ui/Surface.js';
import { ChannelList } from './ChannelList.js';
import { ChannelRows } from './ChannelRows.js';

const list = () => screen.getByRole('list', { name: 'Channels' });
const items = () => within(list()).getAllByRole('listitem');
const scroller = () => list().parentElement as HTMLElement;

const sidebar = (
  <div style={{ blockSize: 600, inlineSize: 320 }}>
    <ChannelList />
  </div>
);

/** Two people and as many channels as it takes. */
function manyChannels(count: number): Scenario {
  return {
    name: 'many',
    users: [{ name: 'jane' }, { name: 'john' }],
    channels: Array.from({ length: count }, (_, index) => ({
      type: 'PUBLIC',
      name: `Room ${String(index + 1).padStart(3, '0')}`,
      members: ['jane', 'john'],
      messages: [{ from: 'john', minutesAgo: index + 1, body: 'Hello' }],
    })),
  };
}

function channel(id: number) {
  const permissions = { canJoin: false, canLeave: true, canInvite: true, canModerate: false, canSend: true };
  return { id, type: 'PUBLIC', name: `Room ${id}`, displayName: `Room ${id}`, permissions } as Channel;
}

it('loads the next page as its end comes near, and keeps what was there', async () => {
  await renderWithChat(sidebar, { fixture: manyChannels(70) });
  await screen.findByRole('button', { name: /^Room 001/ }, WAIT);
  expect(items()[0]).toHaveAttribute('aria-setsize', '25');

  scroller().scrollTop = 25 * 68;
  await waitFor(() => expect(items()[0]).toHaveAttribute('aria-setsize', '50'), WAIT);
  scroller().scrollTop = 50 * 68;
  await waitFor(() => expect(items()[0]).toHaveAttribute('aria-setsize', '70'), WAIT);

  scroller().scrollTop = 0;
  await screen.findByRole('button', { name: /^Room 001/ }, WAIT);
});

it('tries a page again that could not be loaded', async () => {
  const { emulator } = await renderWithChat(sidebar, { fixture: manyChannels(40) });
  await screen.findByRole('button', { name: /^Room 001/ }, WAIT);

  emulator.faults.failNext('getChannels');
  scroller().scrollTop = 25 * 68;
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }, WAIT));
  await waitFor(() => expect(items()[0]).toHaveAttribute('aria-setsize', '40'), WAIT);
});

it('renders a screenful of ten thousand, and reaches the last by keyboard', async () => {
  const channels = Array.from({ length: 10_000 }, (_, index) => channel(index + 1));
  await renderWithChat(
    <Surface part="channel-list" style={{ blockSize: 600, inlineSize: 320 }}>
      <ChannelRows channels={channels} selectedId={undefined} onSelect={undefined} onNearEnd={() => {}} />
    </Surface>,
    { fixture: 'empty' },
  );
  expect(items().length).toBeLessThan(30);

  await userEvent.tab();
  await userEvent.keyboard('{End}');
  await waitFor(() => expect(screen.getByRole('button', { name: /^Room 10000/ })).toHaveFocus(), WAIT);
  expect(items().length).toBeLessThan(30);

  await userEvent.keyboard('{ArrowUp}');
  await waitFor(() => expect(screen.getByRole('button', { name: /^Room 9999/ })).toHaveFocus(), WAIT);
});

it('offers to look around where somebody is in no channel yet', async () => {
  const { emulator } = await renderWithChat(sidebar, { fixture: 'empty' });
  await emulator.as('ada').createChannel({ type: 'PUBLIC', name: 'Harbour' });
  await userEvent.click(await screen.findByRole('button', { name: 'Browse channels' }, WAIT));
  await userEvent.click(await screen.findByRole('button', { name: 'Join Harbour' }, WAIT));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT);
  expect(await screen.findByRole('button', { name: /^Harbour/ }, WAIT)).toBeVisible();
});
