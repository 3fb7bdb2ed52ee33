import { claim } from './claim.js';
import type { EmbeddedChat } from './embed.js';
import { createEmbedState } from './embedState.js';
import { loadPanel, loadSession } from './load.js';
import { assertOptions, type EmbedOptions } from './options.js';

/**
 * Puts a chat panel into an element of any page, isolated from the page's CSS in a shadow root. React and the rest of
 * the chat are fetched now. Panels of one user on one page share one session.
 *
 * A missing `apiKey` throws at once; what goes wrong later is told as an `error` event.
 *
 * @param element - Give it a height: the panel fills it. It keeps an empty shadow root when the panel is unmounted.
 *
 * @example
 * import { mountChatPanel } from 'chatkitty-react/embed';
 *
 * const chat = mountChatPanel(document.body, {
 *   apiKey: 'your-key',
 *   username: 'ada',
 *   onEvent: (event) => console.log(event.type, event),
 * });
 * chat.update({ theme: { accent: '#0a7d5a' } });
 * chat.unmount();
 */
export function mountChatPanel(element: Element, options: EmbedOptions): EmbeddedChat {
  assertOptions(options);
  const giveBack = claim(element);
  const state = createEmbedState(options, ({ type }) => {
    if (type === 'channelchange') panel.update(state.options);
  });
  const session = loadSession(state.options, state.tell);
  const panel = loadPanel(element, state.options);

  const update = (changes: Partial<EmbedOptions>) => {
    state.change(changes);
    session.update(state.options);
    panel.update(state.options);
  };

  return {
    update,
    selectChannel: (channelId) => update({ channelId }),
    sendMessage: panel.sendMessage,
    open: () => {},
    close: () => {},
    unmount() {
      panel.stop();
      session.stop();
      giveBack();
    },
  };
}
