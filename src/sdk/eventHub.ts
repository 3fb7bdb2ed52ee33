import { ChatError } from './ChatError.js';
import type { KitEvents } from './events.js';
import { createGatherer, type Gatherer } from './gather.js';
import { listen, type Unsubscribe } from './subscribe.js';

type EventName = keyof KitEvents;
type Handler<Name extends EventName> = (event: KitEvents[Name]) => void;

/** Hands every SDK event, in its order, to everybody who asked for it; those of a burst frame by frame. */
export interface EventHub {
  on<Name extends EventName>(name: Name, handler: Handler<Name>): Unsubscribe;
  /** Tells an event; it is made in here, so that one that makes no sense hurts as little as a throwing handler. */
  emit<Name extends EventName>(name: Name, makeEvent: () => KitEvents[Name]): void;
  /** Tells what waits for the next frame, before an answer that is of a later moment. */
  flush(): void;
  /** Has the events of one frame told inside of a function, so that a cache tells its observers once for all. */
  inside: Gatherer['inside'];
  /** Whether anybody listens to an event, for what has to be asked for before it can be told. */
  isAsked(name: EventName): boolean;
}

/**
 * Makes an {@link EventHub}. Whatever throws is reported and hurts nobody: inside the SDK it would cut off its
 * whole topic for good.
 */
export function createEventHub(reportError: (error: ChatError) => void): EventHub {
  const handlers = new Map<EventName, Set<Handler<never>>>();
  const gatherer = createGatherer();

  function reportThrown(event: EventName, run: () => void): void {
    try {
      run();
    } catch (thrown) {
      reportError(new ChatError('handler-failed', { event }, thrown));
    }
  }

  function handlersOf(name: EventName): Set<Handler<never>> {
    const named = handlers.get(name) ?? new Set();
    handlers.set(name, named);
    return named;
  }

  function tell<Name extends EventName>(
    name: Name,
    asked: readonly Handler<never>[],
    event: KitEvents[Name],
  ): void {
    for (const handler of asked) {
      if (handlersOf(name).has(handler)) {
        reportThrown(name, () => (handler as Handler<Name>)(event));
      }
    }
  }

  return {
    on: (name, handler) => listen<Handler<never>>(handlersOf(name), handler),
    emit(name, makeEvent) {
      reportThrown(name, () => {
        const event = makeEvent();
        // Who asks only later was not there when it happened.
        const asked = [...handlersOf(name)];
        gatherer.add(() => tell(name, asked, event));
      });
    },
    isAsked: (name) => handlersOf(name).size > 0,
    flush: gatherer.flush,
    inside: gatherer.inside,
  };
}
