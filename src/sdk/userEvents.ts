import type { EventHub } from './eventHub.js';
import type { ChatEvents } from './events.js';
import type { Kitty } from './instance.js';
import { type Unsubscribe, unsubscribeFully } from './subscribe.js';
import type { Translator } from './translate.js';

type Observe = (handler: (raw: unknown) => void) => Unsubscribe;

/** Passes every user-level observer of one SDK instance on to the hub. Registered once per instance. */
export function forwardUserEvents(kitty: Kitty, hub: EventHub, translate: Translator): Unsubscribe {
  const forward = <Name extends keyof ChatEvents>(
    name: Name,
    observe: Observe,
    toEvent: (raw: unknown) => ChatEvents[Name],
  ): Unsubscribe =>
    observe((raw) => {
      // The current user is reported as null while signing in and out: the connection tells that already.
      if (raw !== null) {
        hub.emit(name, () => toEvent(raw));
      }
    });

  const stops = [
    forward('onCurrentUserChanged', (on) => kitty.onCurrentUserChanged(on), translate.currentUser),
    forward('onNotificationReceived', (on) => kitty.onNotificationReceived(on), translate.notification),
    forward('onChannelJoined', (on) => kitty.onChannelJoined(on), translate.channel),
    forward('onChannelLeft', (on) => kitty.onChannelLeft(on), translate.channel),
    forward('onChannelUpdated', (on) => kitty.onChannelUpdated(on), translate.channel),
    forward('onChannelHidden', (on) => kitty.onChannelHidden(on), translate.channel),
    forward('onChannelUnhidden', (on) => kitty.onChannelUnhidden(on), translate.channel),
    forward('onUserPresenceChanged', (on) => kitty.onUserPresenceChanged(on), translate.user),
    forward('onParticipantStartedTyping', (on) => kitty.onParticipantStartedTyping(on), translate.user),
    forward('onParticipantStoppedTyping', (on) => kitty.onParticipantStoppedTyping(on), translate.user),
  ];
  return () => stops.forEach(unsubscribeFully);
}
