import { ChatError } from './ChatError.js';
import type { ChatEventName, ChatEvents } from './events.js';
import type { Unsubscribe } from './subscribe.js';

type Handler<Name extends ChatEventName> = (event: ChatEvents[Name]) => void;

/** Hands every SDK event to everybody who asked for it. */
export interface EventHub {
  on<Name extends ChatEventName>(name: Name, handler: Handler<Name>): Unsubscribe;
  emit<Name extends ChatEventName>(name: Name, event: ChatEvents[Name]): void;
  /** How many handlers are registered, for leak tests. */
  readonly size: number;
}

/**
 * Makes an {@link EventHub}. A handler that throws is reported and hurts nobody: inside the SDK it would cut
 * off its whole topic for good.
 */
export function createEventHub(reportError: (error: ChatError) => void): EventHub {
  const handlers = new Map<ChatEventName, Set<Handler<never>>>();

  return {
    on(name, handler) {
      const named = handlers.get(name) ?? new Set();
      handlers.set(name, named.add(handler));
      return () => {
        named.delete(handler);
      };
    },
    emit(name, event) {
      for (const handler of [...(handlers.get(name) ?? [])]) {
        try {
          (handler as Handler<typeof name>)(event);
        } catch (thrown) {
          reportError(new ChatError('handler-failed', { event: name }, thrown));
        }
      }
    },
    get size() {
      return [...handlers.values()].reduce((sum, named) => sum + named.size, 0);
    },
  };
}
