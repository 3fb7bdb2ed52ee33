import type { EmbeddedChat } from './embed.js';
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
  let current = options;
  const session = loadSession(options, (event) => current.onEvent?.(event));
  const panel = loadPanel(element, options);

  const update = (changes: Partial<EmbedOptions>) => {
    current = { ...current, ...changes };
    session.update(current);
    panel.update(current);
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
    },
  };
}
