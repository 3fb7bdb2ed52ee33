import type { UserSession } from './connection.js';
import type { Kitty } from './instance.js';
import type { Channel } from './model.js';
import type { Unsubscribe } from './subscribe.js';

const SECONDS = 1000;
/** How long a chat stays open after its last user left: a remount within it changes nothing on the wire. */
export const END_GRACE_MS = 1 * SECONDS;
/**
 * When an ended chat is ended again. The SDK leaves seven subscriptions behind if `end` came before the
 * server's receipt; a later `end` of the same session takes them down.
 */
export const END_AGAIN_AFTER_MS = [0.25 * SECONDS, 1 * SECONDS, 3 * SECONDS, 10 * SECONDS];

interface OpenChat {
  channel: Channel;
  users: number;
  graceTimer?: ReturnType<typeof setTimeout> | undefined;
  /** Ends today's SDK session; absent while not connected. */
  end?: (() => void) | undefined;
}

/** The chats that are open, one SDK session per channel however many components want it. */
export interface ChannelSessions {
  /** Opens the channel's chat, or joins the open one; call the result to leave it. */
  open(channel: Channel): Unsubscribe;
  isOpen(channelId: number): boolean;
  /** Ends everything at once, without grace. */
  endAll(): void;
}

/** Makes the {@link ChannelSessions} of one user session; they come back by themselves after a reconnect. */
export function createChannelSessions(
  session: UserSession,
  handlersFor: (channel: Channel) => object,
): ChannelSessions {
  const chats = new Map<number, OpenChat>();

  session.subscribe(({ status }) => {
    for (const chat of chats.values()) {
      if (status === 'connected') {
        begin(chat);
      } else {
        // The app's own instance would bring its sessions back by itself, next to those that begin then.
        chat.end?.();
        chat.end = undefined;
      }
    }
  });

  function begin(chat: OpenChat): void {
    const { kitty } = session.requireInstance('startChatSession');
    chat.end = startChat(kitty, handlersFor(chat.channel));
  }

  function open(channel: Channel): Unsubscribe {
    const chat = chats.get(channel.id) ?? { channel, users: 0 };
    chats.set(channel.id, chat);
    chat.users += 1;
    clearTimeout(chat.graceTimer);
    if (!chat.end && session.connection.status === 'connected') {
      begin(chat);
    }
    let left = false;
    return () => {
      if (!left) {
        left = true;
        leave(chat);
      }
    };
  }

  function leave(chat: OpenChat): void {
    chat.users -= 1;
    if (chat.users === 0) {
      chat.graceTimer = setTimeout(() => close(chat), END_GRACE_MS);
    }
  }

  function close(chat: OpenChat): void {
    if (chats.get(chat.channel.id) === chat) {
      chats.delete(chat.channel.id);
    }
    endForGood(chat);
  }

  return {
    open,
    isOpen: (channelId) => chats.has(channelId),
    endAll() {
      for (const chat of chats.values()) {
        clearTimeout(chat.graceTimer);
        close(chat);
      }
    },
  };
}

/** Returns the end of the session, bound late: the SDK swaps `session.end` once the server has answered. */
function startChat(kitty: Kitty, request: object): () => void {
  const { session } = kitty.startChatSession(request);
  return () => session.end();
}

function endForGood(chat: OpenChat): void {
  const { end } = chat;
  if (!end) {
    return;
  }
  end();
  for (const delay of END_AGAIN_AFTER_MS) {
    setTimeout(end, delay);
  }
}
