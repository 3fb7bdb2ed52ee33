import { createElement, useEffect } from 'react';
import { createRoot, type TestInstance } from 'test-renderer';
import {
  type Channel,
  type ChatKittyAccess,
  ChatKittyProvider,
  useChannels,
  useChatKitty,
  useChatSession,
  useMessages,
  useSendMessage,
  useUpdateCurrentUserDisplayPicture,
} from '../../src/hooks.js';

/** What the hooks gave a person's screen with its newest commit. */
interface Hooks {
  general: Channel | undefined;
  kitty: ChatKittyAccess | undefined;
  sendMessage: ReturnType<typeof useSendMessage>;
  updatePicture: ReturnType<typeof useUpdateCurrentUserDisplayPicture>;
}

/** Somebody with a chat on a screen that is no page. */
export interface HeadlessPerson {
  readonly hooks: Hooks;
  /** The names of the listed channels. */
  channels(): string[];
  /** The messages of General, from old to new; a file by its name. */
  messages(): string[];
  leave(): void;
}

function Screen({ onCommit }: { onCommit(hooks: Hooks): void }) {
  const { data: channels = [] } = useChannels({ joined: true });
  const general = channels.find(({ name }) => name === 'General');
  useChatSession(general);
  const { data: messages = [] } = useMessages(general);
  const kitty = useChatKitty();
  const sendMessage = useSendMessage();
  const updatePicture = useUpdateCurrentUserDisplayPicture();
  useEffect(() => onCommit({ general, kitty, sendMessage, updatePicture }));
  return [
    ...channels.map(({ id, name }) => createElement('Channel', { key: `channel ${id}` }, name)),
    ...messages.map((message) =>
      createElement(
        'Message',
        { key: `message ${message.id}` },
        'body' in message ? message.body : message.file.name,
      ),
    ),
  ];
}

/** Signs somebody in, through the hooks alone and under StrictMode. */
export function showChat(username: string, host: string): HeadlessPerson {
  const root = createRoot({ isStrictMode: true });
  let hooks: Hooks | undefined;
  const onCommit = (newest: Hooks) => {
    hooks = newest;
  };
  root.render(
    createElement(
      ChatKittyProvider,
      { apiKey: 'test', username, host, isSecure: false },
      createElement(Screen, { onCommit }),
    ),
  );
  const texts = (wanted: string) =>
    root.container
      .queryAll(({ type }: TestInstance) => type === wanted)
      .map(({ children }) => children.join(''));

  return {
    get hooks() {
      if (!hooks) {
        throw new Error('Nothing was rendered.');
      }
      return hooks;
    },
    channels: () => texts('Channel'),
    messages: () => texts('Message'),
    leave: () => root.unmount(),
  };
}

/** Waits until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + 5000;
  while (!isSo()) {
    if (Date.now() > giveUpAt) {
      throw new Error(`It never came to this: ${isSo}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
