import type { EventHub } from './eventHub.js';
import type { ChatEventName, ChatEvents } from './events.js';
import type { Kitty } from './instance.js';
import { type Unsubscribe, unsubscribeAll, unsubscribeFully } from './subscribe.js';
import type { Translator } from './translate.js';

type Observe = (handler: (raw: unknown) => void) => Unsubscribe;

/** The user-level observers of the SDK, and what each is told. */
const observers = {
  onCurrentUserChanged: 'currentUser',
  onNotificationReceived: 'notification',
  onChannelJoined: 'channel',
  onChannelLeft: 'channel',
  onChannelUpdated: 'channel',
  onChannelHidden: 'channel',
  onChannelUnhidden: 'channel',
  onUserPresenceChanged: 'user',
  onParticipantStartedTyping: 'user',
  onParticipantStoppedTyping: 'user',
} as const satisfies Partial<Record<ChatEventName & keyof Kitty, keyof Translator>>;

type ObserverName = keyof typeof observers;

/** Passes every user-level observer of one SDK instance on to the hub. Registered once per instance. */
export function forwardUserEvents(kitty: Kitty, hub: EventHub, translate: Translator): Unsubscribe {
  const forward = (name: ObserverName): Unsubscribe => {
    const toEvent = translate[observers[name]] as (raw: unknown) => ChatEvents[typeof name];
    const stop = (kitty[name] as Observe)((raw) => {
      // The current user is reported as null while signing in and out: the connection tells that already.
      if (raw !== null) {
        hub.emit(name, () => toEvent(raw));
      }
    });
    return () => unsubscribeFully(stop);
  };
  return unsubscribeAll((Object.keys(observers) as ObserverName[]).map(forward));
}
