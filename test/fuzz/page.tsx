import { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useChannels } from '../../src/channels/useChannels.js';
import { useJoinChannel } from '../../src/channels/useJoinChannel.js';
import { useLeaveChannel } from '../../src/channels/useLeaveChannel.js';
import { useMuteChannel } from '../../src/channels/useMuteChannel.js';
import { useReadChannel } from '../../src/channels/useReadChannel.js';
import { useUnreadChannelsCount } from '../../src/channels/useUnreadChannelsCount.js';
import { useUnreadMessagesCount } from '../../src/channels/useUnreadMessagesCount.js';
import { useDeleteMessage } from '../../src/messages/useDeleteMessage.js';
import { useEditMessage } from '../../src/messages/useEditMessage.js';
import { type ListedMessage, useMessages } from '../../src/messages/useMessages.js';
import { type OutboxResult, useOutbox } from '../../src/messages/useOutbox.js';
import { useReactToMessage } from '../../src/messages/useReactToMessage.js';
import { useRemoveReaction } from '../../src/messages/useRemoveReaction.js';
import { useSendMessage } from '../../src/messages/useSendMessage.js';
import { ChatKittyProvider } from '../../src/provider/ChatKittyProvider.js';
import { useConnection } from '../../src/provider/useConnection.js';
import type { Channel, Message } from '../../src/sdk/index.js';
import { useChatSession } from '../../src/session/useChatSession.js';

/** The list of channels as a person sees it, as of the newest render. */
export interface Rooms {
  connection: string;
  /** In the order of the list, by name; undefined while nothing is shown. */
  joined: string[] | undefined;
  unreadRooms: number | undefined;
  outbox: OutboxResult;
  join(name: string): void;
  leave(name: string): void;
  mute(name: string): void;
  read(name: string): void;
}

/** One open channel as a person sees it, as of the newest render. */
export interface Screen {
  /** From old to new, pending ones last; undefined while nothing is shown. */
  messages: ListedMessage[] | undefined;
  hasOlder: boolean;
  loadOlder(): void;
  send(body: string): void;
  share(name: string): void;
  answer(message: Message, body: string): void;
  edit(message: Message, body: string): void;
  remove(message: Message): void;
  react(message: Message): void;
  unreact(message: Message): void;
}

/** One load of a page: the real provider and hooks of one person. */
export interface Page {
  readonly host: string;
  readonly rooms: Rooms | undefined;
  readonly screen: Screen | undefined;
  /** Unread messages by the name of their channel. */
  readonly unread: Map<string, number | undefined>;
  /** Whether the server is being asked or told something. */
  readonly isBusy: boolean;
  /** Opens a channel, as a person does who looks at another one, or none. */
  show(room: string | undefined): void;
  unload(): void;
}

const EMOJI = '👍';

/** Storage of the person's device; a page that is gone cannot write to it any more. */
export function createStorage(store: Map<string, string>, isAlive: () => boolean) {
  return {
    getItem: () => store.get('unsent') ?? null,
    setItem: (_: string, text: string) => void (isAlive() && store.set('unsent', text)),
    removeItem: () => void (isAlive() && store.delete('unsent')),
  };
}

function useRooms(): Rooms & { channels: Channel[] } {
  const { data: all = [] } = useChannels();
  const { data: joined } = useChannels({ joined: true });
  const join = useJoinChannel();
  const leave = useLeaveChannel();
  const mute = useMuteChannel();
  const read = useReadChannel();
  const of = (verb: typeof join | typeof read) => (name: string) => {
    const channel = all.find((one) => one.name === name);
    if (channel) verb.mutate({ channel });
  };
  return {
    channels: joined ?? [],
    connection: useConnection().status,
    joined: joined?.map(({ name }) => name ?? ''),
    unreadRooms: useUnreadChannelsCount().data,
    outbox: useOutbox(),
    join: of(join),
    leave: of(leave),
    mute: of(mute),
    read: of(read),
  };
}

function useScreen(channel: Channel): Screen {
  useChatSession(channel);
  const list = useMessages(channel);
  const send = useSendMessage();
  const edit = useEditMessage();
  const remove = useDeleteMessage();
  const react = useReactToMessage();
  const unreact = useRemoveReaction();
  return {
    messages: list.data,
    hasOlder: list.hasNextPage,
    loadOlder: () => void list.fetchNextPage(),
    send: (body) => send.mutate({ channel, body }),
    share: (name) => {
      const file = { url: `https://files.test/${name}`, name, contentType: 'text/plain', size: 1 };
      send.mutate({ channel, file });
    },
    answer: (replyTo, body) => send.mutate({ channel, body, replyTo }),
    edit: (message, body) => edit.mutate({ message, body }),
    remove: (message) => remove.mutate({ message }),
    react: (message) => react.mutate({ message, emoji: EMOJI }),
    unreact: (message) => unreact.mutate({ message, emoji: EMOJI }),
  };
}

/** Loads a page for somebody; `host` is its own, so that no two loads share a connection. */
export function loadPage(
  username: string,
  host: string,
  store: Map<string, string>,
  first: string | undefined,
): Page {
  let isAlive = true;
  let shown = first;
  let rooms: Rooms | undefined;
  let screen: Screen | undefined;
  const unread = new Map<string, number | undefined>();
  const root = createRoot(document.createElement('div'));
  const storage = createStorage(store, () => isAlive);
  const queryClient = new QueryClient();

  function Room({ channel }: { channel: Channel }) {
    const newest = useScreen(channel);
    useEffect(() => {
      screen = newest;
    });
    useEffect(
      () => () => {
        screen = undefined;
      },
      [],
    );
    return null;
  }

  function Row({ channel }: { channel: Channel }) {
    const { data } = useUnreadMessagesCount(channel);
    useEffect(() => void unread.set(channel.name ?? '', data));
    return null;
  }

  function List() {
    const newest = useRooms();
    useEffect(() => {
      rooms = newest;
    });
    const open = newest.channels.find(({ name }) => name === shown);
    return (
      <>
        {newest.channels.map((channel) => (
          <Row key={channel.id} channel={channel} />
        ))}
        {open && <Room key={`room ${open.id}`} channel={open} />}
      </>
    );
  }

  const render = () =>
    root.render(
      <ChatKittyProvider
        apiKey="test"
        username={username}
        host={host}
        isSecure={false}
        storage={storage}
        queryClient={queryClient}
      >
        <List key={shown} />
      </ChatKittyProvider>,
    );
  render();

  return {
    host,
    unread,
    get rooms() {
      return rooms;
    },
    get screen() {
      return screen;
    },
    get isBusy() {
      return queryClient.isFetching() + queryClient.isMutating() > 0;
    },
    show(room) {
      shown = room;
      render();
    },
    unload() {
      isAlive = false;
      root.unmount();
    },
  };
}
