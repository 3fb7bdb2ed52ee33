import { describe, expect, it, vi } from 'vitest';
import { channelOf, SOON, settle } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import { useReadChannel } from '../channels/useReadChannel.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { type NotificationHandlers, useNotifications } from './useNotifications.js';

async function stage(handlers: NotificationHandlers = {}) {
  const installed = installForTest();
  const slot: { open: Channel | undefined } = { open: undefined };
  const rendered = await renderHookWithChat(
    () => {
      useChatSession(slot.open);
      return { ...useNotifications(handlers), read: useReadChannel() };
    },
    { installed },
  );
  const { emulator } = installed;
  await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);
  const untilBodies = (...bodies: string[]) =>
    vi.waitFor(
      () =>
        expect(rendered.result.current.notifications.map(({ notification }) => notification.body)).toEqual(
          bodies,
        ),
      SOON,
    );
  return { ...rendered, installed, slot, untilBodies, john: emulator.as('john') };
}

describe('useNotifications', () => {
  it('collects what happens elsewhere, newest first, unread', async () => {
    const { result, john, untilBodies } = await stage();
    await john.sendMessage('General', 'one');
    await john.sendMessage('General', 'two');

    await untilBodies('two', 'one');
    expect(result.current.unreadCount).toBe(2);
  });

  it('marks one, or all, as read', async () => {
    const { result, john, untilBodies } = await stage();
    await john.sendMessage('General', 'one');
    await john.sendMessage('General', 'two');
    await untilBodies('two', 'one');

    const [first] = result.current.notifications;
    if (first) result.current.markRead(first.notification);
    await vi.waitFor(() => expect(result.current.unreadCount).toBe(1), SOON);
    result.current.markAllRead();
    await vi.waitFor(() => expect(result.current.unreadCount).toBe(0), SOON);
  });

  it('counts those of a channel as read once it was read', async () => {
    const { result, john, installed, untilBodies } = await stage();
    await john.sendMessage('General', 'one');
    await untilBodies('one');

    result.current.read.mutate({ channel: await channelOf(installed, 'General') });

    await vi.waitFor(() => expect(result.current.unreadCount).toBe(0), SOON);
  });

  it('calls the handler of its type, newest first of all', async () => {
    const [sent, mentioned] = [vi.fn(), vi.fn()];
    const { john } = await stage({ 'USER:SENT:MESSAGE': sent, 'USER:MENTIONED:USER': mentioned });
    await john.sendMessage('General', 'hello');
    await john.sendMessage('General', 'hello <@jane>');

    await vi.waitFor(() => expect(mentioned).toHaveBeenCalledOnce(), SOON);
    expect(sent).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ data: expect.objectContaining({ type: 'USER:SENT:MESSAGE' }) }),
    );
  });

  it('is silent about a chat that is open', async () => {
    const { result, john, slot, rerender, installed, emulator } = await stage();
    slot.open = await channelOf(installed, 'General');
    rerender();
    await vi.waitFor(() => expect(emulator.stats().chatSessions).toBe(1), SOON);

    await john.sendMessage('General', 'seen there');
    await settle();

    expect(result.current.notifications).toEqual([]);
  });

  it('does not render for what is no notification', async () => {
    const { result, emulator } = await stage();
    const before = result.renders;
    await emulator.as('john').goOnline();
    await settle();

    expect(result.renders).toBe(before);
  });
});
