import { type EmbedEvent, type EmbedListener, type EmbedOptions, userKey } from './options.js';

/** What the page wants of its chat, and which channel is open by now. */
export interface EmbedState {
  /** What the page wants, but with the channel that is open. */
  readonly options: EmbedOptions;
  change(changes: Partial<EmbedOptions>): void;
  tell: EmbedListener;
}

/**
 * Holds what the page and the person choose; `onEvent` hears of everything before the page does. The last one to choose
 * the channel wins, and another user begins where the page wants, not where the former one was.
 */
export function createEmbedState(wanted: EmbedOptions, onEvent: EmbedListener): EmbedState {
  let channelId = wanted.channelId;
  const tell = (event: EmbedEvent) => {
    if (event.type === 'channelchange') channelId = event.channelId;
    onEvent(event);
    tellPage(wanted, event);
  };
  return {
    tell,
    get options() {
      return { ...wanted, channelId, onEvent: tell };
    },
    change(changes) {
      const former = userKey(wanted);
      wanted = { ...wanted, ...changes };
      const isAnother = userKey(wanted) !== former;
      if (isAnother || 'channelId' in changes) channelId = wanted.channelId;
      if (isAnother) tell({ type: 'unread', count: 0 });
    },
  };
}

/** What the page's listener throws is the page's, and stops nothing here: the browser tells it like any uncaught error. */
function tellPage({ onEvent }: EmbedOptions, event: EmbedEvent): void {
  try {
    onEvent?.(event);
  } catch (thrown) {
    reportError(thrown);
  }
}
