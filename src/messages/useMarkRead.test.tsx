import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { InChannel } from '../../test/InChannel.js';
import { type RenderWithChatOptions, renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { useUnreadMessagesCount } from '../channels/useUnreadMessagesCount.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { MessageList } from './list/MessageList.js';

afterEach(() => vi.restoreAllMocks());

function Reader({ channel, markRead }: { channel: Channel; markRead: boolean }) {
  useChatSession(channel);
  const { data: unread } = useUnreadMessagesCount(channel);
  return (
    <>
      <output>{unread}</output>
      {unread !== undefined && <MessageList channel={channel} markRead={markRead} />}
    </>
  );
}

async function read({ markRead = true, ...options }: RenderWithChatOptions & { markRead?: boolean } = {}) {
  const rendered = await renderWithChat(
    <InChannel name="Design">{(channel) => <Reader channel={channel} markRead={markRead} />}</InChannel>,
    options,
  );
  await screen.findByText('You are a hero', {}, WAIT);
  return rendered;
}

const unread = () => screen.getByRole('status').textContent;
const look = (away: boolean) => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(!away);
  window.dispatchEvent(new Event(away ? 'blur' : 'focus'));
};

it('marks the channel as read once its newest message is before somebody’s eyes', async () => {
  look(false);
  await read();
  await waitFor(() => expect(unread()).toBe('0'), WAIT);
});

it('leaves it unread while the page has no focus, and marks it on return', async () => {
  look(true);
  await read();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(unread()).toBe('4');
  look(false);
  await waitFor(() => expect(unread()).toBe('0'), WAIT);
});

it('marks what was seen while the connection was down as soon as it is back', async () => {
  look(true);
  const { emulator } = await read();
  emulator.faults.refuseConnections(1000);
  emulator.disconnect('jane');
  await waitFor(() => expect(emulator.stats().socketsOf('jane')).toBe(0), WAIT);
  look(false);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(unread()).toBe('4');

  emulator.faults.clear();
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(unread()).toBe('0'), WAIT);
});

it('leaves it unread unless asked', async () => {
  look(false);
  await read({ markRead: false });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(unread()).toBe('4');
});

it('waits for a rest while messages rush by', async () => {
  look(false);
  const { emulator } = await read();
  await waitFor(() => expect(unread()).toBe('0'), WAIT);
  for (let count = 0; count < 20; count += 1) {
    await emulator.as('john').sendMessage('Design', `Rushing by, ${count}`);
  }
  await screen.findByText('Rushing by, 19', {}, WAIT);
  expect(Number(unread())).toBeGreaterThan(15);
  await waitFor(() => expect(unread()).toBe('0'), WAIT);
});
