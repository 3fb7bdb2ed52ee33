import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type RenderWithChatOptions, renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { ChatKittyProvider } from '../provider/ChatKittyProvider.js';
import type { ChatError } from '../sdk/index.js';
import { ChatPanel } from './ChatPanel.js';

const onError = vi.fn<(error: ChatError) => void>();
const codes = () => onError.mock.calls.map(([{ code }]) => code);
const channels = () => screen.findByRole('list', { name: 'Channels' }, WAIT);
const tryAgain = () => screen.getByRole('button', { name: 'Try again' });

beforeEach(() => onError.mockClear());

async function renderRefused({ provider, ...options }: RenderWithChatOptions) {
  const chat = await renderWithChat(<ChatPanel />, {
    ...options,
    provider: { onError, ...provider },
    waitUntilConnected: false,
  });
  return { ...chat, alert: await screen.findByRole('alert', {}, WAIT) };
}

describe('what the app got wrong is thrown where it is rendered', () => {
  beforeEach(() => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    return () => silent.mockRestore();
  });

  it('a missing provider', () => {
    expect(() => render(<ChatPanel />)).toThrow(/was used outside a ChatKittyProvider.*Wrap your app/);
  });

  it('an empty key', () => {
    const app = (
      <ChatKittyProvider apiKey="" username="jane">
        <ChatPanel />
      </ChatKittyProvider>
    );
    expect(() => render(app)).toThrow(/needs an apiKey/);
  });
});

describe('what goes wrong at sign-in is said in the panel and to onError, and can be tried again', () => {
  it('a wrong password', async () => {
    let password = 'wrong';
    const { alert, user } = await renderRefused({
      passwords: { jane: 'right' },
      provider: { authParams: () => ({ password }) },
    });
    expect(alert).toHaveTextContent('Could not sign in');
    expect(alert).toHaveTextContent('The password of "jane" is wrong.');
    expect(codes()).toEqual(['access-denied']);

    password = 'right';
    await user.click(tryAgain());
    await channels();
  });

  it('a guest where guests are not allowed', async () => {
    const { alert, user } = await renderRefused({ guests: false });
    expect(alert).toHaveTextContent('guests are not allowed');

    await user.click(tryAgain());
    await waitFor(() => expect(codes()).toEqual(['access-denied', 'access-denied']), WAIT);
    expect(screen.getByRole('alert')).toHaveTextContent('guests are not allowed');
  });

  it('a username with control characters', async () => {
    const { alert, emulator } = await renderRefused({ username: 'jane\nadmin:true' });

    expect(alert).toHaveTextContent('contains control characters such as line breaks');
    expect(codes()).toEqual(['invalid-username']);
    expect(emulator.stats().sockets).toBe(0);
    expect(tryAgain()).toBeVisible();
  });

  it('authParams that throw', async () => {
    let isReady = false;
    const { alert, user } = await renderRefused({
      provider: {
        authParams: () => {
          if (!isReady) throw new Error('The vault is locked.');
          return {};
        },
      },
    });
    expect(alert).toHaveTextContent('authParams() failed');
    expect(codes()[0]).toBe('auth-params-failed');

    isReady = true;
    await user.click(tryAgain());
    await channels();
  });

  it('a server that is down when the app starts, also without a click', async () => {
    const { emulator, update } = await renderWithChat(<p />, {
      provider: { username: undefined },
      waitUntilConnected: false,
    });
    emulator.faults.refuseConnections(2);
    update(<ChatPanel />, { username: 'jane', onError });

    expect(await screen.findByText('Could not connect', {}, WAIT)).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('could not be reached');
    expect(codes()[0]).toBe('connection-failed');

    await screen.findByRole('list', { name: 'Channels' }, { timeout: 12_000 });
  }, 20_000);
});
