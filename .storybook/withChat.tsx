import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type InstalledEmulator, installEmulator } from '../src/emulator/browser/installEmulator.js';
import type { EmulatorOptions } from '../src/emulator/createEmulator.js';
import { ChatKittyProvider, type ChatKittyProviderProps } from '../src/provider/ChatKittyProvider.js';
import { useConnection } from '../src/provider/useConnection.js';

/** What a story's `parameters.chat` can say. */
export interface ChatParameters extends EmulatorOptions {
  /** Who is signed in. Default: jane. */
  username?: string;
  /** More props of the provider. */
  provider?: Partial<ChatKittyProviderProps>;
  /** Sets the stage before anybody signs in. */
  before?: (installed: InstalledEmulator) => void | Promise<void>;
  /** What the other people do once the story's user is connected. */
  act?: (installed: InstalledEmulator) => void | Promise<void>;
}

let stages = 0;

/** Gives a story with `parameters.chat` a ChatKitty of its own inside the page, and signs its user in. */
export const withChat: Decorator = (Story, { parameters, globals, id }) => {
  const chat = parameters.chat as ChatParameters | undefined;
  return chat ? (
    <Stage key={id} chat={chat} locale={globals.locale}>
      <Story />
    </Stage>
  ) : (
    <Story />
  );
};

function Stage({ chat, locale, children }: { chat: ChatParameters; locale: string; children: ReactNode }) {
  const { username = 'jane', provider, before, act, ...emulatorOptions } = chat;
  const [installed, setInstalled] = useState<InstalledEmulator>();
  const start = useRef({ before, emulatorOptions });

  useEffect(() => {
    stages += 1;
    const stage = installEmulator({
      ...start.current.emulatorOptions,
      host: `story-${stages}.chatkitty.local`,
    });
    void Promise.resolve(start.current.before?.(stage)).then(() => setInstalled(stage));
    return stage.restore;
  }, []);

  return installed ? (
    <ChatKittyProvider
      apiKey="storybook"
      username={username}
      host={installed.host}
      isSecure={false}
      // What one story left unsent must not be sent in the next.
      storage={false}
      locale={locale}
      {...provider}
    >
      {act && <Script run={() => act(installed)} />}
      {children}
    </ChatKittyProvider>
  ) : null;
}

/** Runs once, as soon as the story's user is connected. */
function Script({ run }: { run: () => void | Promise<void> }) {
  const { status } = useConnection();
  const ran = useRef(false);
  const newest = useRef(run);

  useEffect(() => {
    if (status === 'connected' && !ran.current) {
      ran.current = true;
      void newest.current();
    }
  }, [status]);
  return null;
}
