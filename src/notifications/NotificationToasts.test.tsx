import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { InChannel } from '../../test/InChannel.js';
import { type RenderedChat, renderWithChat, WAIT } from '../../test/renderWithChat.js';
import type { Channel, Message } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { NotificationToasts } from './NotificationToasts.js';
import { useNotifications } from './useNotifications.js';

const region = () => screen.getByRole('region', { name: 'Notifications' });
const toasts = () => within(region()).queryAllByRole('listitem');
const toast = (words: RegExp) => within(region()).findByRole('button', { name: words }, WAIT);
const say = ({ emulator }: RenderedChat, words: string, channel = 'Random') =>
  emulator.as('ada').sendMessage(channel, words);

afterEach(() => vi.useRealTimers());

/** From here on six seconds pass when the test says so. */
function takeOverTime() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it('says who said what and where', async () => {
  const chat = await renderWithChat(<NotificationToasts />);
  expect(toasts()).toEqual([]);

  await say(chat, 'The fern has a new leaf');
  const shown = await toast(/The fern has a new leaf/);

  expect(shown).toHaveTextContent('Ada Lindqvist');
  expect(shown).toHaveTextContent('Random');
  expect(region().querySelector('[aria-live="polite"]')).toContainElement(shown);
});

it('says why somebody hears of it', async () => {
  const chat = await renderWithChat(<NotificationToasts />);
  await say(chat, 'Ask <@jane>');
  expect(await toast(/^Ada Lindqvist mentioned you.*Ask @Jane Ferreira/)).toBeVisible();
});

it('leads to the message, and leaves with its notification read', async () => {
  const onOpen = vi.fn<(channel: Channel, message: Message) => void>();
  const chat = await renderWithChat(<NotificationToasts onOpen={onOpen} />);
  await say(chat, 'Look at this');
  await chat.user.click(await toast(/Look at this/));

  expect(onOpen.mock.calls).toMatchObject([[{ name: 'Random' }, { body: 'Look at this' }]]);
  expect(toasts()).toEqual([]);
});

it('can be dismissed', async () => {
  const chat = await renderWithChat(<NotificationToasts />);
  await say(chat, 'Look at this');
  await toast(/Look at this/);
  await chat.user.click(screen.getByRole('button', { name: 'Dismiss' }));

  expect(toasts()).toEqual([]);
});

it('shows three at most, the newest on top', async () => {
  const chat = await renderWithChat(<NotificationToasts />);
  for (const words of ['One', 'Two', 'Three', 'Four']) await say(chat, words);
  await toast(/Four/);

  expect(toasts()).toHaveLength(3);
  expect(toasts()[0]).toHaveTextContent('Four');
  expect(region()).not.toHaveTextContent('One');
});

it('lets the others leave after one was dismissed by keyboard', async () => {
  const chat = await renderWithChat(<NotificationToasts />);
  takeOverTime();
  await say(chat, 'One');
  await say(chat, 'Two');
  await toast(/Two/);
  const [dismiss] = screen.getAllByRole('button', { name: 'Dismiss' });
  act(() => dismiss?.focus());
  fireEvent.click(dismiss as Element);
  expect(toasts()).toHaveLength(1);

  await pass(6500);
  expect(toasts()).toEqual([]);
});

it('leaves after six seconds', async () => {
  const chat = await renderWithChat(<NotificationToasts />);
  takeOverTime();
  await say(chat, 'Look at this');
  await toast(/Look at this/);

  await pass(5000);
  expect(toasts()).toHaveLength(1);
  await pass(1500);
  expect(toasts()).toEqual([]);
});

it('stays while the pointer or the focus is on it', async () => {
  const chat = await renderWithChat(<NotificationToasts />);
  takeOverTime();
  await say(chat, 'Look at this');
  const shown = await toast(/Look at this/);

  fireEvent.pointerEnter(shown.closest('ol') as Element);
  await pass(20_000);
  expect(toasts()).toHaveLength(1);

  fireEvent.pointerLeave(shown.closest('ol') as Element);
  fireEvent.focus(shown);
  await pass(20_000);
  expect(toasts()).toHaveLength(1);

  fireEvent.blur(shown);
  await pass(6500);
  expect(toasts()).toEqual([]);
});

it('is silent about the chat that is open', async () => {
  function OpenChat({ channel }: { channel: Channel }) {
    useChatSession(channel);
    return null;
  }
  const chat = await renderWithChat(
    <>
      <InChannel name="Random">{(channel) => <OpenChat channel={channel} />}</InChannel>
      <NotificationToasts />
    </>,
  );
  await waitFor(() => expect(chat.emulator.stats().chatSessions).toBe(1), WAIT);

  await say(chat, 'You see this already');
  await say(chat, 'But not this', 'General');
  await toast(/But not this/);

  expect(toasts()).toHaveLength(1);
});

it('is silent about what happened before it was there', async () => {
  function Count() {
    return <p>{useNotifications().unreadCount} new</p>;
  }
  const chat = await renderWithChat(<Count />);
  await say(chat, 'Long ago');
  await screen.findByText('1 new', {}, WAIT);

  chat.update(<NotificationToasts />);
  await say(chat, 'Just now');
  await toast(/Just now/);

  expect(toasts()).toHaveLength(1);
});
