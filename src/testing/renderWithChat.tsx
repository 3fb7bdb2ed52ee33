import { type RenderResult, render, waitFor } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import {
  type InstalledEmulator,
  type InstallOptions,
  installEmulator,
} from '../emulator/browser/installEmulator.js';
import { ChatKittyProvider, type ChatKittyProviderProps } from '../provider/ChatKittyProvider.js';
import { useConnection } from '../provider/useConnection.js';

const SECONDS = 1000;
/** How long signing in may take. */
export const SIGN_IN_LIMIT_MS = 5 * SECONDS;

/** Options of {@link renderWithChat}. */
export interface RenderWithChatOptions extends InstallOptions {
  /**
   * Who is signed in.
   * @default 'jane'
   */
  username?: string;
  /** More props of the provider. */
  provider?: Partial<ChatKittyProviderProps>;
  /**
   * False returns before anybody is signed in.
   * @default true
   */
  waitUntilConnected?: boolean;
  /** An emulator that the test has installed already, and restores itself. */
  installed?: InstalledEmulator;
}

/** A rendered chat, and the emulator behind it. */
export interface RenderedChat extends Pick<InstalledEmulator, 'emulator' | 'host'> {
  installed: InstalledEmulator;
  view: RenderResult;
  /** Renders other children, or other props, under the same provider. */
  update(ui: ReactNode, provider?: Partial<ChatKittyProviderProps>): void;
  /** Unmounts everything and removes the emulator. */
  cleanUp(): void;
}

let chats = 0;

/**
 * Renders components under a provider whose user is signed in to an emulator: the real SDK, without network and
 * without mocks. Rendered in StrictMode.
 *
 * Resolves once the user is connected; rejects if that takes too long. Needs `@testing-library/react` and an
 * environment with a DOM. Call `cleanUp` when the test ends.
 *
 * @example
 * import { screen } from '@testing-library/react';
 * import { MessageThread, useChannel } from 'chatkitty-react';
 * import { renderWithChat } from 'chatkitty-react/testing';
 *
 * function Conversation({ id }: { id: number }) {
 *   const { data: channel } = useChannel(id);
 *   return channel ? <MessageThread channel={channel} /> : null;
 * }
 *
 * test('shows what Ada writes', async () => {
 *   const { emulator, cleanUp } = await renderWithChat(<Conversation id={6} />, { username: 'jane' });
 *   await emulator.as('ada').sendMessage(6, 'Hello Jane');
 *   await screen.findByText('Hello Jane');
 *   cleanUp();
 * });
 */
export async function renderWithChat(
  ui: ReactNode,
  {
    username = 'jane',
    provider,
    waitUntilConnected = true,
    installed,
    ...install
  }: RenderWithChatOptions = {},
): Promise<RenderedChat> {
  chats += 1;
  const chat = installed ?? installEmulator({ host: `test-${chats}.chatkitty.local`, ...install });
  let connected = false;
  const onConnected = () => {
    connected = true;
  };
  const tree = (children: ReactNode, props?: Partial<ChatKittyProviderProps>) => (
    <StrictMode>
      <ChatKittyProvider
        apiKey="test"
        username={username}
        host={chat.host}
        isSecure={false}
        {...provider}
        {...props}
      >
        <ConnectedSignal onConnected={onConnected} />
        {children}
      </ChatKittyProvider>
    </StrictMode>
  );

  const view = render(tree(ui));
  if (waitUntilConnected) {
    await until(() => connected, username);
  }
  return {
    installed: chat,
    emulator: chat.emulator,
    host: chat.host,
    view,
    update: (children, props) => view.rerender(tree(children, props)),
    cleanUp() {
      view.unmount();
      if (!installed) {
        chat.restore();
      }
    },
  };
}

async function until(isConnected: () => boolean, username: string): Promise<void> {
  await waitFor(
    () => {
      if (!isConnected()) {
        throw new Error(`"${username}" is not connected yet. Look at the provider's onError for the reason.`);
      }
    },
    { timeout: SIGN_IN_LIMIT_MS },
  );
}

function ConnectedSignal({ onConnected }: { onConnected: () => void }) {
  if (useConnection().status === 'connected') {
    onConnected();
  }
  return null;
}
