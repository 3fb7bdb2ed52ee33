import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useChannels } from '../../src/channels/useChannels.js';
import { useDeleteMessage } from '../../src/messages/useDeleteMessage.js';
import { useEditMessage } from '../../src/messages/useEditMessage.js';
import type { ListedMessage } from '../../src/messages/useMessages.js';
import { useMessages } from '../../src/messages/useMessages.js';
import { type OutboxResult, useOutbox } from '../../src/messages/useOutbox.js';
import { useReactToMessage } from '../../src/messages/useReactToMessage.js';
import { useRemoveReaction } from '../../src/messages/useRemoveReaction.js';
import { useSendMessage } from '../../src/messages/useSendMessage.js';
import { ChatKittyProvider } from '../../src/provider/ChatKittyProvider.js';
import { useConnection } from '../../src/provider/useConnection.js';
import type { Channel } from '../../src/sdk/index.js';
import { useChatSession } from '../../src/session/useChatSession.js';

/** What a person sees and can do, as of the newest render. */
export interface Screen {
  connection: string;
  /** From old to new, pending ones last; undefined while nothing is shown. */
  messages: ListedMessage[] | undefined;
  outbox: OutboxResult;
  isLoading: boolean;
  hasOlder: boolean;
  loadOlder(): void;
  send(body: string): void;
  edit(message: ListedMessage, body: string): void;
  remove(message: ListedMessage): void;
  react(message: ListedMessage): void;
  unreact(message: ListedMessage): void;
}

/** One load of a page: the real provider and hooks of one person. */
export interface Page {
  readonly host: string;
  readonly screen: Screen | undefined;
  /** Opens or closes the channel, as a person does who looks at another one. */
  show(isShown: boolean): void;
  unload(): void;
}

const CHANNEL = 'Room';
const EMOJI = '👍';

/** Storage of the person's device; a page that is gone cannot write to it any more. */
export function createStorage(store: Map<string, string>, isAlive: () => boolean) {
  return {
    getItem: () => store.get('unsent') ?? null,
    setItem: (_: string, text: string) => void (isAlive() && store.set('unsent', text)),
    removeItem: () => void (isAlive() && store.delete('unsent')),
  };
}

function useScreen(channel: Channel | undefined): Screen {
  useChatSession(channel);
  const { status } = useConnection();
  const list = useMessages(channel);
  const outbox = useOutbox();
  const send = useSendMessage();
  const edit = useEditMessage();
  const remove = useDeleteMessage();
  const react = useReactToMessage();
  const unreact = useRemoveReaction();
  return {
    connection: status,
    messages: list.data,
    outbox,
    isLoading: list.isFetching,
    hasOlder: list.hasNextPage,
    loadOlder: () => void list.fetchNextPage(),
    send: (body) => channel && send.mutate({ channel, body }),
    edit: (message, body) => edit.mutate({ message, body }),
    remove: (message) => remove.mutate({ message }),
    react: (message) => react.mutate({ message, emoji: EMOJI }),
    unreact: (message) => unreact.mutate({ message, emoji: EMOJI }),
  };
}

/** Loads a page for somebody; `host` is its own, so that no two loads share a connection. */
export function loadPage(username: string, host: string, store: Map<string, string>): Page {
  let isAlive = true;
  let isShown = true;
  let screen: Screen | undefined;
  const root = createRoot(document.createElement('div'));
  const storage = createStorage(store, () => isAlive);

  function Room({ channel }: { channel: Channel | undefined }) {
    const newest = useScreen(channel);
    useEffect(() => {
      screen = newest;
    });
    return null;
  }

  function Rooms() {
    const { data: channels = [] } = useChannels();
    return isShown ? <Room channel={channels.find(({ name }) => name === CHANNEL)} /> : null;
  }

  const render = () =>
    root.render(
      <ChatKittyProvider apiKey="test" username={username} host={host} isSecure={false} storage={storage}>
        <Rooms key={String(isShown)} />
      </ChatKittyProvider>,
    );
  render();

  return {
    host,
    get screen() {
      return isShown ? screen : undefined;
    },
    show(next) {
      isShown = next;
      screen = next ? screen : undefined;
      render();
    },
    unload() {
      isAlive = false;
      root.unmount();
    },
  };
}
