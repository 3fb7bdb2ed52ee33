import { act, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import type { Channel } from '../sdk/index.js';
import type { PartOverrideProps } from '../ui/part.js';
import { ChannelList, type ChannelListProps } from './ChannelList.js';
import type { ChannelRowProps } from './ChannelRow.js';
import { useChannels } from './useChannels.js';
import { useReadChannel } from './useReadChannel.js';

const list = () => screen.getByRole('list', { name: 'Channels' });
const row = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name}`) }, WAIT);
const rowNames = () =>
  [...list().querySelectorAll('[data-ck-part="channel-row-name"]')].map(({ textContent }) => textContent);
const badgeOf = (name: string) =>
  within(list()).queryByRole('button', { name: new RegExp(`^${name}.*unread`) });

/** As an app would: it remembers what was picked. */
function Sidebar(props: ChannelListProps) {
  const [channel, setChannel] = useState<Channel>();
  return <ChannelList {...props} selectedId={channel?.id} onSelect={setChannel} />;
}

/** Reads everything, as opening each channel would. */
function ReadAll() {
  const { data: unread = [] } = useChannels({ unread: true });
  const { mutate } = useReadChannel();
  return (
    <button type="button" onClick={() => unread.map((channel) => mutate({ channel }))}>
      Read all
    </button>
  );
}

it('lists the channels that the person is in, the newest first, each by what the person calls it', async () => {
  await renderWithChat(<ChannelList />);
  await row('General');

  expect(rowNames()).toEqual(['General', 'John Okafor', 'Design', 'Launch plan', 'Random', 'Town hall']);
  expect(screen.getByText('Linus Haddad: Cake in both offices at three.')).toBeVisible();
  expect(screen.getByText('You: In!')).toBeVisible();
  expect(screen.getByText('No hurry. But also: yes, hurry, please.')).toBeVisible();
});

it('moves a channel up and counts when somebody writes in it', async () => {
  const { emulator } = await renderWithChat(<ChannelList />);
  await row('Random');
  expect(badgeOf('Random')).toBeNull();

  await emulator.as('ada').sendMessage('Random', 'The fern has a new leaf');

  expect(await screen.findByText('Ada Lindqvist: The fern has a new leaf', {}, WAIT)).toBeVisible();
  await waitFor(() => expect(rowNames()[0]).toBe('Random'));
  await waitFor(() => expect(badgeOf('Random')).toHaveAccessibleName(/1 unread message$/));
});

it('shows when the other person of a conversation comes and goes', async () => {
  const { emulator } = await renderWithChat(<ChannelList />);
  const avatar = (await row('John Okafor')).querySelector('[data-ck-part="avatar"]');
  expect(avatar).toHaveAttribute('data-presence', 'offline');

  await emulator.as('john').goOnline();
  await waitFor(() => expect(avatar).toHaveAttribute('data-presence', 'online'));

  await emulator.as('john').goOffline();
  await waitFor(() => expect(avatar).toHaveAttribute('data-presence', 'offline'));
});

it('searches on the server, and leads back from a search without a match', async () => {
  const { user } = await renderWithChat(<ChannelList />);
  await row('General');
  const search = screen.getByRole('searchbox', { name: 'Search channels' });

  await user.type(search, 'lau');
  await waitFor(() => expect(rowNames()).toEqual(['Launch plan']), WAIT);

  await user.type(search, 'x');
  expect(await screen.findByText('Nothing matches “laux”.', {}, WAIT)).toBeVisible();

  await user.keyboard('{Escape}');
  expect(search).toHaveValue('');
  await row('General');
});

it('shows only what is unread, until nothing is', async () => {
  const { user } = await renderWithChat(
    <>
      <ChannelList />
      <ReadAll />
    </>,
  );
  await row('General');

  await user.click(screen.getByRole('radio', { name: 'Unread' }));
  await waitFor(() => expect(rowNames()).toEqual(['General', 'John Okafor', 'Design']), WAIT);

  await user.click(screen.getByRole('button', { name: 'Read all' }));
  expect(await screen.findByText('All caught up', {}, WAIT)).toBeVisible();
});

it('joins a channel from those that are open to the person', async () => {
  const { user } = await renderWithChat(<Sidebar />, { username: 'john' });
  await row('General');

  await user.click(screen.getByRole('radio', { name: 'Browse' }));
  await row('Random');
  await user.click(screen.getByRole('button', { name: 'Join Random' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Join Random' })).toBeNull(), WAIT);

  await user.click(screen.getByRole('radio', { name: 'Joined' }));
  expect(await row('Random')).toHaveAttribute('aria-current', 'true');
});

it('marks what is open', async () => {
  const { user } = await renderWithChat(<Sidebar />);
  await user.click(await row('Design'));

  expect(await row('Design')).toHaveAttribute('aria-current', 'true');
  expect(await row('General')).not.toHaveAttribute('aria-current');
});

it('keeps to what the app wants to show', async () => {
  await renderWithChat(<ChannelList filter={{ unread: true }} />);
  await row('General');

  expect(rowNames()).not.toContain('Random');
  expect(screen.queryByRole('radio')).toBeNull();
});

it('says what went wrong, with a way to try again', async () => {
  const { emulator, user } = await renderWithChat(<ChannelList />, { waitUntilConnected: false });
  emulator.faults.failNext('getChannels', 1, { error: 'Oops', message: 'The list is being tidied.' });

  expect(await screen.findByText('Channels could not be loaded', {}, WAIT)).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('The list is being tidied.');

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await row('General');
});

it('is one stop for Tab, with arrow keys inside', async () => {
  const { user } = await renderWithChat(<Sidebar />);
  act(() => list().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  expect(await row('General')).toHaveFocus();

  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(await row('Design')).toHaveFocus();
  expect(list().querySelectorAll('[tabindex="0"]')).toHaveLength(1);

  await user.keyboard('{Enter}');
  expect(await row('Design')).toHaveAttribute('aria-current', 'true');
});

it('renders only the row that something happened to', async () => {
  const renders = new Map<string, number>();
  function CountedRow({ Default, ...props }: PartOverrideProps<ChannelRowProps>) {
    const { name } = props.channel;
    renders.set(name, (renders.get(name) ?? 0) + 1);
    return <Default {...props} />;
  }
  const { emulator } = await renderWithChat(<ChannelList />, {
    provider: { parts: { ChannelRow: CountedRow } },
  });
  await waitFor(() => expect(badgeOf('Design')).not.toBeNull(), WAIT);
  const before = new Map(renders);

  await emulator.as('john').goOnline();
  await emulator.as('ada').type('Random', 'Hel');
  await emulator.as('ada').sendMessage('Random', 'Hello');
  await waitFor(() => expect(rowNames()[0]).toBe('Random'), WAIT);

  const rendered = [...renders].filter(([name, count]) => count !== before.get(name)).map(([name]) => name);
  expect(rendered).toEqual(['Random']);
});

it('marks the channel in which somebody named the person, until it is read', async () => {
  const { emulator, user } = await renderWithChat(
    <>
      <ChannelList />
      <ReadAll />
    </>,
  );
  await row('Random');
  await emulator.as('ada').sendMessage('Random', 'Ask <@jane>');
  const named = await screen.findByRole(
    'button',
    { name: /^Random.*Ask @Jane Ferreira.*You were mentioned/ },
    WAIT,
  );

  await user.click(screen.getByRole('button', { name: 'Read all' }));
  await waitFor(() => expect(named).not.toHaveAccessibleName(/mentioned/), WAIT);
});
