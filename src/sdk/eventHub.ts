import { ChatError } from './ChatError.js';
import type { ChatEventName, ChatEvents } from './events.js';
import { createGatherer, type Gatherer } from './gather.js';
import type { Unsubscribe } from './subscribe.js';

type Handler<Name extends ChatEventName> = (event: ChatEvents[Name]) => void;

/** Hands every SDK event, in its order, to everybody who asked for it; those of a burst frame by frame. */
export interface EventHub {
  on<Name extends ChatEventName>(name: Name, handler: Handler<Name>): Unsubscribe;
  /** Tells an event; it is made in here, so that one that makes no sense hurts as little as a throwing handler. */
  emit<Name extends ChatEventName>(name: Name, makeEvent: () => ChatEvents[Name]): void;
  /** Tells what waits for the next frame, before an answer that is of a later moment. */
  flush(): void;
  /** Has the events of one frame told inside of a function, so that a cache tells its observers once for all. */
  inside: Gatherer['inside'];
  /** How many handlers are registered, for leak tests. */
  readonly size: number;
}

/**
 * Makes an {@link EventHub}. Whatever throws is reported and hurts nobody: inside the SDK it would cut off its
 * whole topic for good.
 */
export function createEventHub(reportError: (error: ChatError) => void): EventHub {
  const handlers = new Map<ChatEventName, Set<Handler<never>>>();
  const gatherer = createGatherer();

  function reportThrown(event: ChatEventName, run: () => void): void {
    try {
      run();
    } catch (thrown) {
      reportError(new ChatError('handler-failed', { event }, thrown));
    }
  }

  function handlersOf(name: ChatEventName): Set<Handler<never>> {
    const named = handlers.get(name) ?? new Set();
    handlers.set(name, named);
    return named;
  }

  function tell<Name extends ChatEventName>(
    name: Name,
    asked: readonly Handler<never>[],
    event: ChatEvents[Name],
  ): void {
    for (const handler of asked) {
      if (handlersOf(name).has(handler)) {
        reportThrown(name, () => (handler as Handler<Name>)(event));
      }
    }
  }

  return {
    on(name, handler) {
      const named = handlersOf(name).add(handler);
      return () => {
        named.delete(handler);
      };
    },
    emit(name, makeEvent) {
      reportThrown(name, () => {
        const event = makeEvent();
        // Who asks only later was not there when it happened.
        const asked = [...handlersOf(name)];
        gatherer.add(() => tell(name, asked, event));
      });
    },
    flush: gatherer.flush,
    inside: gatherer.inside,
    get size() {
      return [...handlers.values()].reduce((sum, named) => sum + named.size, 0);
    },
  };
}
