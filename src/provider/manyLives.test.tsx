import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import { SOON } from '../../test/clientForTest.js';
import { installForTest, WAIT } from '../../test/renderWithChat.js';
import { useChannels } from '../channels/useChannels.js';
import { useMessages } from '../messages/useMessages.js';
import { useSendMessage } from '../messages/useSendMessage.js';
import { RELEASE_GRACE_MS } from '../sdk/clientLeases.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { useCurrentUser } from '../users/useCurrentUser.js';
import { ChatKittyProvider } from './ChatKittyProvider.js';

const REMOUNTS = 50;

function Chat({ channel }: { channel: Channel }) {
  useChatSession(channel);
  const { data: messages = [] } = useMessages(channel);
  const send = useSendMessage();
  return (
    <>
      <p>{useCurrentUser().data?.name} is here</p>
      <button type="button" onClick={() => send.mutate({ channel, body: 'on its way' })}>
        Send
      </button>
      {messages.map((message) => (
        <p key={message.id}>{'body' in message && message.body}</p>
      ))}
    </>
  );
}

function General() {
  const { data: channels = [] } = useChannels({ joined: true });
  const general = channels.find(({ name }) => name === 'General');
  return general ? <Chat channel={general} /> : null;
}

function stage() {
  const { emulator, host } = installForTest();
  const texts = new Map<string, string>();
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
  const tree = (username: string | undefined) => (
    <StrictMode>
      <ChatKittyProvider apiKey="test" username={username} host={host} isSecure={false} storage={storage}>
        <General />
      </ChatKittyProvider>
    </StrictMode>
  );
  return { emulator, tree };
}

it('fifty remounts share one socket, and leave nothing', { timeout: 30_000 }, async () => {
  const { emulator, tree } = stage();
  let most = 0;
  let view = render(tree('jane'));
  await screen.findByText('jane is here', {}, WAIT);
  for (let mounts = 0; mounts < REMOUNTS; mounts += 1) {
    view.unmount();
    view = render(tree('jane'));
    await Promise.resolve();
    most = Math.max(most, emulator.stats().sockets);
  }
  await screen.findByText('jane is here', {}, WAIT);
  expect(most).toBe(1);

  view.unmount();
  await waitFor(() => expect(emulator.stats().sockets).toBe(0), { timeout: RELEASE_GRACE_MS + SOON.timeout });
  expect(emulator.stats()).toMatchObject({ subscriptions: 0, chatSessions: 0 });
});

it('whoever is named last is signed in, however quickly names change', async () => {
  const { emulator, tree } = stage();
  const view = render(tree('jane'));
  for (const username of ['john', 'ada', undefined, 'grace', 'jane', 'john']) {
    view.rerender(tree(username));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
  }

  await screen.findByText('john is here', {}, WAIT);
  await waitFor(() => expect(emulator.stats().sockets).toBe(1), WAIT);
  expect(emulator.stats().socketsOf('john')).toBe(1);
});

it('a message that is on its way when somebody signs out arrives once, when they come back', async () => {
  const { emulator, tree } = stage();
  const view = render(tree('jane'));
  emulator.faults.delay('sendMessage', 50);
  (await screen.findByRole('button', { name: 'Send' }, WAIT)).click();
  await screen.findByText('on its way', {}, WAIT);
  view.rerender(tree(undefined));
  await waitFor(() => expect(emulator.stats().sockets).toBe(0), WAIT);

  view.rerender(tree('jane'));
  await screen.findByText('on its way', {}, WAIT);
  const arrived = () => emulator.save().messages.filter(({ body }) => body === 'on its way');
  await waitFor(() => expect(arrived()).toHaveLength(1), WAIT);
  await waitFor(() => expect(screen.getAllByText('on its way')).toHaveLength(1), WAIT);
});
