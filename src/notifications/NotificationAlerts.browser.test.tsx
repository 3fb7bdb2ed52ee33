import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { InChannel } from '../../test/InChannel.js';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import type { AlertSettings } from '../live/alerts.js';
import { useChatSession } from '../session/useChatSession.js';
import { NotificationAlerts } from './NotificationAlerts.js';
import { useAlertSettings } from './useAlertSettings.js';

const shown = vi.fn<(title: string, options: NotificationOptions) => void>();
const onOpen = vi.fn();
let played: ReturnType<typeof vi.spyOn>;
let onScreen: DesktopNotification | undefined;

/** A browser that was given the permission: headless ones never are. */
class DesktopNotification {
  static permission = 'granted';
  onclick?: () => void;

  constructor(title: string, options: NotificationOptions) {
    shown(title, options);
    onScreen = this;
  }

  close() {}
}

beforeEach(() => {
  vi.stubGlobal('Notification', DesktopNotification);
  played = vi.spyOn(AudioScheduledSourceNode.prototype, 'start');
  document.title = 'My shop';
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  shown.mockClear();
});

function Asked({ settings }: { settings: Partial<AlertSettings> }) {
  const { change } = useAlertSettings();
  return (
    <button type="button" onClick={() => change(settings)}>
      Alert me
    </button>
  );
}

function Open({ name }: { name: string }) {
  return <InChannel name={name}>{(channel) => <Session channel={channel} />}</InChannel>;
}

function Session({ channel }: { channel: Parameters<typeof useChatSession>[0] }) {
  useChatSession(channel);
  return null;
}

async function alerted(settings: Partial<AlertSettings>) {
  const chat = await renderWithChat(
    <>
      <NotificationAlerts onOpen={onOpen} />
      <Asked settings={settings} />
      <Open name="General" />
    </>,
    { provider: { storage: false } },
  );
  await chat.user.click(chat.view.getByRole('button', { name: 'Alert me' }));
  await waitFor(() => expect(chat.emulator.stats().chatSessions).toBe(1), WAIT);
  return chat;
}

vi.setConfig({ testTimeout: 30_000 });

it('is silent until it is asked for', async () => {
  const { emulator } = await alerted({});
  await emulator.as('ada').sendMessage('Random', 'Hello?');
  await emulator.as('ada').sendMessage('Random', 'Anybody?');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(played).not.toHaveBeenCalled();
  expect(shown).not.toHaveBeenCalled();
  expect(document.title).toBe('My shop');
});

it('plays a sound for what happens elsewhere, and none for what is on the screen', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { emulator } = await alerted({ sound: true });
  await emulator.as('ada').sendMessage('General', 'You see this one');
  await emulator.as('ada').sendMessage('Random', 'But not this one');
  await waitFor(() => expect(played).toHaveBeenCalledTimes(2), WAIT);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(played, 'two notes, once').toHaveBeenCalledTimes(2);
});

it('tells the operating system while the person is elsewhere, and leads back', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const { emulator } = await alerted({ desktop: true });
  await emulator.as('ada').sendMessage('General', 'Open, <@jane>, but nobody looks');
  await waitFor(() => expect(shown).toHaveBeenCalledOnce(), WAIT);
  expect(shown.mock.calls[0]).toEqual([
    'Ada Lindqvist',
    expect.objectContaining({ body: 'Open, @Jane Ferreira, but nobody looks' }),
  ]);
  onScreen?.onclick?.();
  expect(onOpen).toHaveBeenCalledOnce();
});

it('does without the operating system where only service workers may notify', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const unhandled = vi.fn((event: PromiseRejectionEvent) => event.preventDefault());
  addEventListener('unhandledrejection', unhandled);
  const tried = vi.fn();
  const { emulator } = await alerted({ desktop: true });
  vi.stubGlobal(
    'Notification',
    class {
      static permission = 'granted';
      constructor() {
        tried();
        throw new TypeError('Illegal constructor');
      }
    },
  );
  await emulator.as('ada').sendMessage('Random', 'Hello?');
  await waitFor(() => expect(tried).toHaveBeenCalledOnce(), WAIT);
  // What nobody handles is told at the end of the task.
  await new Promise((resolve) => setTimeout(resolve));
  removeEventListener('unhandledrejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

it('counts unread channels in the title, and takes the count away when it goes', async () => {
  const { view } = await alerted({ title: true });
  await waitFor(() => expect(document.title).toMatch(/^\(\d+\) My shop$/), WAIT);
  view.unmount();
  expect(document.title).toBe('My shop');
});
