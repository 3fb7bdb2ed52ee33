import { ChatError } from './ChatError.js';
import type { ChatEventName, ChatEvents } from './events.js';
import type { Unsubscribe } from './subscribe.js';

type Handler<Name extends ChatEventName> = (event: ChatEvents[Name]) => void;

/** Hands every SDK event to everybody who asked for it. */
export interface EventHub {
  on<Name extends ChatEventName>(name: Name, handler: Handler<Name>): Unsubscribe;
  /** Tells an event; it is made in here, so that one that makes no sense hurts as little as a throwing handler. */
  emit<Name extends ChatEventName>(name: Name, makeEvent: () => ChatEvents[Name]): void;
  /** How many handlers are registered, for leak tests. */
  readonly size: number;
}

/**
 * Makes an {@link EventHub}. Whatever throws is reported and hurts nobody: inside the SDK it would cut off its
 * whole topic for good.
 */
export function createEventHub(reportError: (error: ChatError) => void): EventHub {
  const handlers = new Map<ChatEventName, Set<Handler<never>>>();

  function reportThrown(event: ChatEventName, run: () => void): void {
    try {
      run();
    } catch (thrown) {
      reportError(new ChatError('handler-failed', { event }, thrown));
    }
  }

  return {
    on(name, handler) {
      const named = handlers.get(name) ?? new Set();
      handlers.set(name, named.add(handler));
      return () => {
        named.delete(handler);
      };
    },
    emit(name, makeEvent) {
      reportThrown(name, () => {
        const event = makeEvent();
        for (const handler of [...(handlers.get(name) ?? [])]) {
          reportThrown(name, () => (handler as Handler<typeof name>)(event));
        }
      });
    },
    get size() {
      return [...handlers.values()].reduce((sum, named) => sum + named.size, 0);
    },
  };
}
