import { fireEvent, screen } from '@testing-library/react';
import { Component, type ReactNode, Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { InChannel } from '../../test/InChannel.js';
import { installForTest, renderWithChat, WAIT } from '../../test/renderWithChat.js';
import type { Channel, ListedMessage } from '../hooks.js';
import * as now from '../hooks.js';
import * as suspense from '../suspense.js';

const signedOut = { username: undefined } as never;
const lastBody = (messages: ListedMessage[]) => {
  const last = messages.at(-1);
  return last && 'body' in last ? last.body : '';
};

class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError = (error: Error) => ({ error });
  override render() {
    const { error } = this.state;
    return error ? (
      <TryAgain error={error} onTry={() => this.setState({ error: undefined })} />
    ) : (
      this.props.children
    );
  }
}

function TryAgain({ error, onTry }: { error: Error; onTry: () => void }) {
  const resetErrors = suspense.useErrorReset();
  const tryAgain = () => {
    resetErrors();
    onTry();
  };
  return (
    <button type="button" onClick={tryAgain}>
      {error.name}
    </button>
  );
}

const Screen = ({ children }: { children: ReactNode }) => (
  <Boundary>
    <Suspense fallback={<p>Loading</p>}>{children}</Suspense>
  </Boundary>
);

function Names() {
  const { data: channels } = suspense.useChannels({ joined: true });
  return <p>{channels.map(({ name }) => name).join()}</p>;
}

function Last({ channel }: { channel: Channel }) {
  suspense.useChatSession(channel);
  const { data: last } = suspense.useMessages(channel, { select: lastBody });
  return <p>Last: {last}</p>;
}

describe('a suspending hook', () => {
  it('shows the boundary from before the connection until there is an answer', async () => {
    await renderWithChat(
      <Screen>
        <Names />
      </Screen>,
      { waitUntilConnected: false },
    );

    expect(screen.getByText('Loading')).toBeVisible();
    expect(await screen.findByText(/General/, {}, WAIT)).toBeVisible();
  });

  it('waits for somebody to sign in', async () => {
    const chat = await renderWithChat(
      <Screen>
        <Names />
      </Screen>,
      { provider: signedOut, waitUntilConnected: false },
    );
    expect(screen.getByText('Loading')).toBeVisible();

    chat.update(
      <Screen>
        <Names />
      </Screen>,
      { username: 'jane' },
    );

    expect(await screen.findByText(/General/, {}, WAIT)).toBeVisible();
  });

  it('is live, and selects', async () => {
    const { emulator } = await renderWithChat(
      <InChannel name="General">
        {(channel) => (
          <Screen>
            <Last channel={channel} />
          </Screen>
        )}
      </InChannel>,
    );
    await screen.findByText(/^Last: ./, {}, WAIT);
    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(19), WAIT);

    await emulator.as('john').sendMessage('General', 'Good evening');

    expect(await screen.findByText('Last: Good evening', {}, WAIT)).toBeVisible();
  });

  it('throws to the error boundary, and answers when tried again', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const installed = installForTest();
    installed.emulator.faults.failNext('getChannels', 1, { error: 'SomeError', message: 'Not today.' });
    await renderWithChat(
      <Screen>
        <Names />
      </Screen>,
      { installed },
    );

    fireEvent.click(await screen.findByRole('button', { name: 'ChatError' }, WAIT));

    expect(await screen.findByText(/General/, {}, WAIT)).toBeVisible();
    errors.mockRestore();
  });
});

it('has a twin of every hook that asks, and everything else as it is', () => {
  const sources = import.meta.glob<string>('../*/use*.ts', { query: '?raw', import: 'default', eager: true });
  const asking = Object.entries(sources).filter(([, source]) => /return useChat(Query|Pages)\(/.test(source));
  const published = asking.map(([path]) => path.replace(/.*\/|\.ts$/g, '')).filter((name) => name in now);
  const twins = Object.keys(now).filter((name) => Reflect.get(suspense, name) !== Reflect.get(now, name));

  expect(twins.sort()).toEqual(published.sort());
  expect(Object.keys(suspense).filter((name) => !(name in now))).toEqual(['useErrorReset']);
});
