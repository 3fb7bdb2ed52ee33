import type { UserSession } from './connection.js';
import type { Kitty } from './instance.js';
import type { Channel, Thread } from './model.js';
import { listen, tell, type Unsubscribe } from './subscribe.js';

const SECONDS = 1000;
/** How long a chat stays open after its last user left: a remount within it changes nothing on the wire. */
export const END_GRACE_MS = 1 * SECONDS;
/**
 * When an ended chat is ended again. The SDK leaves seven subscriptions behind if `end` came before the
 * server's receipt; a later `end` of the same session takes them down.
 */
export const END_AGAIN_AFTER_MS = [0.25 * SECONDS, 1 * SECONDS, 3 * SECONDS, 10 * SECONDS];

/** What we use of the SDK's chat session. Its `end` is swapped once the server has answered: call it late. */
interface SdkChatSession {
  end(): void;
  setThread(thread: Thread): void;
}

interface OpenChat {
  channel: Channel;
  users: number;
  /** Whose events are wanted besides the channel's. */
  thread?: Thread | undefined;
  graceTimer?: ReturnType<typeof setTimeout> | undefined;
  /** Today's SDK session; absent while not connected. */
  session?: SdkChatSession | undefined;
}

type ChannelListener = (channel: Channel) => void;

/** The chats that are open, one SDK session per channel however many components want it. */
export interface ChannelSessions {
  /** Opens the channel's chat, or joins the open one; call the result to leave it. */
  open(channel: Channel): Unsubscribe;
  isOpen(channelId: number): boolean;
  /** Tells of each chat that is heard from now on, after a reconnect, too: what happened before was not told. */
  onHeard(listener: ChannelListener): Unsubscribe;
  /** Tells of each chat that is heard no longer: the server may have held what came last for heard. */
  onUnheard(listener: ChannelListener): Unsubscribe;
  /** Brings the events of one thread of an open chat; the SDK listens to one at a time. */
  setThread(channelId: number, thread: Thread): void;
  /** Ends everything at once, without grace. */
  endAll(): void;
}

/**
 * Makes the {@link ChannelSessions} of one user session; they come back by themselves after a reconnect. `hearMore`
 * listens to what no handler of the SDK tells well.
 */
export function createChannelSessions(
  session: UserSession,
  handlersFor: (channel: Channel) => object,
  hearMore: (kitty: Kitty, channel: Channel) => Unsubscribe,
): ChannelSessions {
  const chats = new Map<number, OpenChat>();
  const heard = new Set<ChannelListener>();
  const unheard = new Set<ChannelListener>();

  session.subscribe(({ status }) => {
    for (const chat of chats.values()) {
      if (status === 'connected') {
        begin(chat);
      } else {
        // The app's own instance would bring its sessions back by itself, next to those that begin then.
        chat.session?.end();
        chat.session = undefined;
      }
    }
  });

  function begin(chat: OpenChat): void {
    const { kitty } = session.requireInstance('startChatSession');
    const { channel } = chat;
    const stopHearingMore = hearMore(kitty, channel);
    const sdkSession = startHearing(kitty, channel, handlersFor(channel), () => tell(heard, channel));
    chat.session = {
      ...sdkSession,
      end() {
        stopHearingMore();
        sdkSession.end();
      },
    };
    if (chat.thread) {
      chat.session.setThread(chat.thread);
    }
  }

  function open(channel: Channel): Unsubscribe {
    const chat = chats.get(channel.id) ?? { channel, users: 0 };
    chats.set(channel.id, chat);
    chat.users += 1;
    clearTimeout(chat.graceTimer);
    if (!chat.session && session.connection.status === 'connected') {
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
      chat.graceTimer = setTimeout(() => {
        close(chat);
        tell(unheard, chat.channel);
      }, END_GRACE_MS);
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
    onHeard: (listener) => listen(heard, listener),
    onUnheard: (listener) => listen(unheard, listener),
    setThread(channelId, thread) {
      const chat = chats.get(channelId);
      if (chat) {
        chat.thread = thread;
        chat.session?.setThread(thread);
      }
    },
    endAll() {
      for (const chat of chats.values()) {
        clearTimeout(chat.graceTimer);
        close(chat);
      }
    },
  };
}

/**
 * Starts an SDK session. It listens to everything but the channel itself only once the server has answered,
 * and tells nobody; but then it reads the topics of the channel that it was given.
 */
function startHearing(kitty: Kitty, channel: Channel, handlers: object, onHeard: () => void): SdkChatSession {
  const { _topics: topics } = channel as Channel & { _topics?: object };
  let isHeardNext = false;
  const watched = {
    ...channel,
    get _topics() {
      if (isHeardNext) {
        isHeardNext = false;
        // The SDK is about to send its subscriptions: what is asked after them is answered after them.
        void Promise.resolve().then(onHeard);
      }
      return topics;
    },
  };
  const { session } = kitty.startChatSession({ ...handlers, channel: watched });
  isHeardNext = true;
  return session as unknown as SdkChatSession;
}

function endForGood({ session }: OpenChat): void {
  if (!session) {
    return;
  }
  session.end();
  for (const delay of END_AGAIN_AFTER_MS) {
    // In Node a timer would keep the process alive; browsers have no `unref`.
    setTimeout(() => session.end(), delay).unref?.();
  }
}
