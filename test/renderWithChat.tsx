import { type RenderResult, render, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { onTestFinished } from 'vitest';
import { type InstalledEmulator, installEmulator } from '../src/emulator/browser/installEmulator.js';
import type { EmulatorOptions } from '../src/emulator/createEmulator.js';
import { ChatKittyProvider, type ChatKittyProviderProps } from '../src/provider/ChatKittyProvider.js';
import { useConnection } from '../src/provider/useConnection.js';

/** What a test starts from. */
export interface RenderWithChatOptions extends EmulatorOptions {
  /** Who is signed in. Default: jane. */
  username?: string;
  /** More props of the provider. */
  provider?: Partial<ChatKittyProviderProps>;
  /** False returns before the session is up. */
  waitUntilConnected?: boolean;
  /** An emulator that another client of the test uses already. */
  installed?: InstalledEmulator;
}

/** A rendered chat and the other side of it. */
export interface RenderedChat extends Pick<InstalledEmulator, 'emulator' | 'host'> {
  installed: InstalledEmulator;
  user: UserEvent;
  view: RenderResult;
  /** Renders other children, or other props, under the same provider. */
  update(ui: ReactNode, provider?: Partial<ChatKittyProviderProps>): void;
}

let hosts = 0;

/** An emulator of the test's own, taken down when the test ends. */
export function installForTest(options: EmulatorOptions = {}): InstalledEmulator {
  hosts += 1;
  const installed = installEmulator({
    fixture: 'small-team',
    ...options,
    host: `test-${hosts}.chatkitty.local`,
  });
  onTestFinished(installed.restore);
  return installed;
}

/**
 * The one render helper: an emulator in this page, a provider, and somebody signed in through the real SDK,
 * all under StrictMode.
 */
export async function renderWithChat(
  ui: ReactNode,
  {
    username = 'jane',
    provider,
    waitUntilConnected = true,
    installed: given,
    ...emulatorOptions
  }: RenderWithChatOptions = {},
): Promise<RenderedChat> {
  const installed = given ?? installForTest(emulatorOptions);
  let connected = false;
  const onConnected = () => {
    connected = true;
  };
  const tree = (children: ReactNode, props?: Partial<ChatKittyProviderProps>) => (
    <StrictMode>
      <ChatKittyProvider
        apiKey="test"
        username={username}
        host={installed.host}
        isSecure={false}
        {...provider}
        {...props}
      >
        <ConnectedSignal onConnected={onConnected} />
        {children}
      </ChatKittyProvider>
    </StrictMode>
  );

  const user = userEvent.setup();
  const view = render(tree(ui));
  if (waitUntilConnected) {
    await waitFor(() => {
      if (!connected) {
        throw new Error('The session is not up yet.');
      }
    }, WAIT);
  }
  return {
    installed,
    emulator: installed.emulator,
    host: installed.host,
    user,
    view,
    update: (children, props) => view.rerender(tree(children, props)),
  };
}

/** Real sockets take turns with the event loop: slow machines need more than the default second. */
export const WAIT = { timeout: 5000 };

function ConnectedSignal({ onConnected }: { onConnected: () => void }) {
  if (useConnection().status === 'connected') {
    onConnected();
  }
  return null;
}
