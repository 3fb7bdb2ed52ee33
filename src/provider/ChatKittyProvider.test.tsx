import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { installForTest, renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { useChannels } from '../channels/useChannels.js';
import { useMessages } from '../messages/useMessages.js';
import { useSendMessage } from '../messages/useSendMessage.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { useCurrentUser } from '../users/useCurrentUser.js';
import { ChatKittyProvider } from './ChatKittyProvider.js';
import { useConnection } from './useConnection.js';
import { useSession } from './useSession.js';

function Name() {
  return <p>{useCurrentUser().data?.displayName ?? 'nobody'}</p>;
}

function Status() {
  return <output>{useConnection().status}</output>;
}

function RetryButton() {
  return (
    <button type="button" onClick={useConnection().retry}>
      Retry
    </button>
  );
}

function Chat({ channel }: { channel: Channel }) {
  useChatSession(channel);
  const { data: messages = [] } = useMessages(channel);
  const sendMessage = useSendMessage();
  return (
    <>
      <ul>
        {messages.map((message) => (
          <li key={message.clientId ?? message.id}>{'body' in message ? message.body : message.file.name}</li>
        ))}
      </ul>
      <button type="button" onClick={() => sendMessage.mutate({ channel, body: 'Hi from Jane' })}>
        Send
      </button>
    </>
  );
}

function General() {
  const { data: channels = [] } = useChannels({ joined: true });
  const general = channels.find(({ name }) => name === 'General');
  return general ? <Chat channel={general} /> : null;
}

describe('ChatKittyProvider', () => {
  it('signs in and gives the current user to the hooks', async () => {
    await renderWithChat(<Name />);

    expect(await screen.findByText(/^Jane/)).toBeVisible();
  });

  it('keeps one socket under StrictMode, and none after unmounting', async () => {
    const { emulator, view } = await renderWithChat(<General />);
    await screen.findByRole('button', { name: 'Send' });

    expect(emulator.stats().socketsOf('jane')).toBe(1);

    view.unmount();
    await waitFor(() => expect(emulator.stats().sockets).toBe(0), WAIT);
    expect(emulator.stats().subscriptions).toBe(0);
  });

  it('shows what others send and what one sends oneself, each once', async () => {
    const { emulator, user } = await renderWithChat(<General />);
    await user.click(await screen.findByRole('button', { name: 'Send' }));

    await emulator.as('john').sendMessage('General', 'Hi from John');

    expect(await screen.findAllByText('Hi from John', {}, WAIT)).toHaveLength(1);
    await waitFor(() => expect(screen.getAllByText('Hi from Jane')).toHaveLength(1), WAIT);
  });

  it('switches users when the username changes, with one socket left', async () => {
    const { emulator, update } = await renderWithChat(<Name />);
    await screen.findByText(/^Jane/);

    update(<Name />, { username: 'john' });

    expect(await screen.findByText(/^John/, {}, WAIT)).toBeVisible();
    await waitFor(() => expect(emulator.stats().socketsOf('jane')).toBe(0), WAIT);
    expect(emulator.stats().socketsOf('john')).toBe(1);
  });

  it('signs out when the username is removed', async () => {
    const { emulator, update } = await renderWithChat(<Status />);

    update(<Status />, { username: undefined });

    expect(await screen.findByText('signed-out')).toBeVisible();
    await waitFor(() => expect(emulator.stats().sockets).toBe(0), WAIT);
  });

  it('shares one socket between two providers of one user', async () => {
    const { emulator, host } = await renderWithChat(<Status />);

    render(
      <StrictMode>
        <ChatKittyProvider apiKey="test" username="jane" host={host} isSecure={false}>
          <Name />
        </ChatKittyProvider>
      </StrictMode>,
    );

    expect(await screen.findByText(/^Jane/, {}, WAIT)).toBeVisible();
    expect(emulator.stats().socketsOf('jane')).toBe(1);
  });

  it('comes back by itself after a lost connection, and catches up on what it missed', async () => {
    const { emulator } = await renderWithChat(
      <>
        <Status />
        <General />
      </>,
    );
    await screen.findByRole('button', { name: 'Send' });

    emulator.disconnect('jane');
    await screen.findByText('reconnecting', {}, WAIT);
    await emulator.as('john').sendMessage('General', 'While you were away');

    expect(await screen.findByText('While you were away', {}, WAIT)).toBeVisible();
    expect(screen.getByText('connected')).toBeVisible();
    expect(emulator.stats().socketsOf('jane')).toBe(1);
  });

  it('delivers what was written offline exactly once', async () => {
    const { emulator, user } = await renderWithChat(<General />);
    const send = await screen.findByRole('button', { name: 'Send' });

    emulator.disconnect('jane');
    await user.click(send);
    await user.click(send);

    await waitFor(() => expect(screen.getAllByText('Hi from Jane')).toHaveLength(2), WAIT);
    await waitFor(() => expect(emulator.stats().socketsOf('jane')).toBe(1), WAIT);
  });

  it('refuses a wrong password with an error that says so', async () => {
    const onError = vi.fn();
    await renderWithChat(<Status />, {
      passwords: { jane: 'secret' },
      provider: { authParams: { password: 'wrong' }, onError },
      waitUntilConnected: false,
    });

    expect(await screen.findByText('failed', {}, WAIT)).toBeVisible();
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'access-denied' }));
  });

  it('tries again with other credentials for the same user', async () => {
    function SignIn() {
      const { status, start } = useSession();
      const signIn = (password: string) => start({ username: 'jane', authParams: { password } });
      return (
        <>
          <output>{status}</output>
          <button type="button" onClick={() => signIn('wrong')}>
            Guess
          </button>
          <button type="button" onClick={() => signIn('secret')}>
            Know
          </button>
        </>
      );
    }
    const { user } = await renderWithChat(<SignIn />, {
      passwords: { jane: 'secret' },
      provider: { username: undefined },
      waitUntilConnected: false,
    });
    await user.click(screen.getByRole('button', { name: 'Guess' }));
    await screen.findByText('failed', {}, WAIT);

    await user.click(screen.getByRole('button', { name: 'Know' }));

    expect(await screen.findByText('connected', {}, WAIT)).toBeVisible();
  });

  it('catches up also when the way back led through a refusal', async () => {
    const { emulator } = await renderWithChat(
      <>
        <Status />
        <RetryButton />
        <General />
      </>,
    );
    await screen.findByRole('button', { name: 'Send' });

    emulator.faults.refuseConnections({ error: 'AccessDeniedError' });
    emulator.disconnect('jane');
    await screen.findByText('failed', {}, WAIT);
    await emulator.as('john').sendMessage('General', 'While you were locked out');
    emulator.faults.clear();
    screen.getByRole('button', { name: 'Retry' }).click();

    expect(await screen.findByText('While you were locked out', {}, WAIT)).toBeVisible();
  });

  it('accepts a password beyond latin characters', async () => {
    await renderWithChat(<Name />, {
      passwords: { jane: 'пароль-€' },
      provider: { authParams: async () => ({ password: 'пароль-€' }) },
    });

    expect(await screen.findByText(/^Jane/)).toBeVisible();
  });

  it('does not start a session again when authParams has a new identity', async () => {
    const { emulator, update } = await renderWithChat(<Status />, {
      provider: { authParams: () => undefined },
    });
    const before = JSON.stringify(emulator.stats());

    update(<Status />, { authParams: () => undefined });

    expect(JSON.stringify(emulator.stats())).toBe(before);
    expect(screen.getByText('connected')).toBeVisible();
  });

  it('names the fix when the key is empty', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});

    expect(() => render(<ChatKittyProvider apiKey="" />)).toThrow(/needs an apiKey/);
  });

  it('names the fix when a hook has no provider', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});

    expect(() => render(<Name />)).toThrow(/Wrap your app/);
  });

  it('refuses a username that would smuggle in a header', async () => {
    const onError = vi.fn();
    installForTest();
    await renderWithChat(<Status />, {
      username: 'jane\nStompX-Role:admin',
      provider: { onError },
      waitUntilConnected: false,
    });

    expect(await screen.findByText('failed')).toBeVisible();
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'invalid-username' }));
  });
});
