import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { channelOf, connectedClient, settle } from '../../test/clientForTest.js';
import { InChannel } from '../../test/InChannel.js';
import {
  installForTest,
  type RenderWithChatOptions,
  renderWithChat,
  WAIT,
} from '../../test/renderWithChat.js';
import { useUnreadMessagesCount } from '../channels/useUnreadMessagesCount.js';
import type { InstalledEmulator } from '../emulator/browser/installEmulator.js';
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

async function sendMany({ emulator }: InstalledEmulator, count: number) {
  for (let sent = 0; sent < count; sent += 1) {
    await emulator.as('john').sendMessage('Design', `Rushing by, ${sent}`);
  }
  await screen.findByText(`Rushing by, ${count - 1}`, {}, WAIT);
}

/** Another device of Jane's, and what it is told. */
async function elsewhere(installed: InstalledEmulator) {
  const { api } = await connectedClient(installed);
  const channel = await channelOf(installed, 'Design');
  return { unread: () => api.getUnreadMessagesCount({ channel }) };
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

describe('while messages rush by', () => {
  it('never calls unread what is read as it arrives', async () => {
    look(false);
    const installed = installForTest();
    await read({ installed });
    await waitFor(() => expect(unread()).toBe('0'), WAIT);
    const counts: (string | null)[] = [];
    const observer = new MutationObserver(() => counts.push(unread()));
    observer.observe(screen.getByRole('status'), { subtree: true, childList: true, characterData: true });
    await sendMany(installed, 20);
    observer.disconnect();
    expect(counts).toEqual([]);
  });

  it('tells the server when they rest', async () => {
    look(false);
    const installed = installForTest();
    await read({ installed });
    // At hand before the messages come: it must ask within the second in which they rest.
    const otherDevice = await elsewhere(installed);
    await sendMany(installed, 20);
    expect(await otherDevice.unread()).toBeGreaterThan(10);
    await waitFor(async () => expect(await otherDevice.unread()).toBe(0), WAIT);
  });

  it('tells the server at once when somebody turns away, and counts from there on', async () => {
    look(false);
    const installed = installForTest();
    await read({ installed });
    const otherDevice = await elsewhere(installed);
    await sendMany(installed, 20);
    look(true);
    await settle(300);
    expect(await otherDevice.unread()).toBe(0);
    await installed.emulator.as('john').sendMessage('Design', 'You cannot see this');
    await waitFor(() => expect(unread()).toBe('1'), WAIT);
    expect(await otherDevice.unread()).toBe(1);
  });
});
