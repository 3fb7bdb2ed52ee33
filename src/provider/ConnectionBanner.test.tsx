import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { InChannel } from '../../test/InChannel.js';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { useSendMessage } from '../messages/useSendMessage.js';
import type { Channel } from '../sdk/index.js';
import { ConnectionBanner } from './ConnectionBanner.js';

const LONG = 20_000;
const status = () => screen.getByRole('status');

function SendButton({ channel }: { channel: Channel }) {
  const { mutate } = useSendMessage();
  return (
    <button type="button" onClick={() => mutate({ channel, body: 'Hello' })}>
      Send
    </button>
  );
}

it(
  'says nothing while all is well, nor about a blink',
  async () => {
    const { emulator } = await renderWithChat(<ConnectionBanner />);
    expect(status()).toBeEmptyDOMElement();

    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(status().textContent ?? ''));
    observer.observe(status(), { childList: true, subtree: true });
    emulator.disconnect();
    await waitFor(() => expect(emulator.stats().socketsOf('jane')).toBe(0));
    await waitFor(() => expect(emulator.stats().socketsOf('jane')).toBe(1), WAIT);
    await new Promise((resolve) => setTimeout(resolve, 2200));

    expect(seen).toEqual([]);
  },
  LONG,
);

it(
  'says that the connection is lost, how much waits for it, and that it is back',
  async () => {
    const { emulator, user } = await renderWithChat(
      <>
        <ConnectionBanner />
        <InChannel name="General">{(channel) => <SendButton channel={channel} />}</InChannel>
      </>,
    );
    const send = await screen.findByRole('button', { name: 'Send' }, WAIT);
    emulator.faults.refuseConnections(3);
    emulator.disconnect();

    await waitFor(() => expect(status()).toHaveTextContent('Connection lost. Reconnecting…'), WAIT);
    expect(status()).not.toHaveTextContent('waiting');
    await user.click(send);
    await user.click(send);
    await waitFor(() => expect(status()).toHaveTextContent('2 messages waiting'));

    await waitFor(() => expect(status()).toHaveTextContent('Back online'), { timeout: 10_000 });
    await waitFor(() => expect(status()).toBeEmptyDOMElement(), WAIT);
  },
  LONG,
);

it(
  'says why signing in failed, and tries again when asked',
  async () => {
    const { emulator, user } = await renderWithChat(<ConnectionBanner />, { waitUntilConnected: false });
    emulator.faults.refuseConnections({ error: 'AccessDeniedError', message: 'The office is closed.' });
    await waitFor(() => expect(status()).toHaveTextContent('The office is closed.'), WAIT);

    emulator.faults.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(status()).toBeEmptyDOMElement(), WAIT);
  },
  LONG,
);
