import { followViewport } from '../panel/followViewport.js';
import type { EmbeddedChat, EmbedPiece, EmbedView } from './embed.js';
import isolation from './isolate.css?inline';
import { clear, isolate } from './isolate.js';
import launcherStyles from './launcher.css?inline';
import { createLauncherView } from './launcherView.js';
import { loadPanel, loadSession, loadUnread } from './load.js';
import { assertOptions, type EmbedEvent, type EmbedOptions } from './options.js';

/** How long the page has for itself before the launcher signs in, if the browser is never idle. */
const IDLE_MS = 2_000;

/**
 * Puts a button into the corner of any page that tells what is unread and opens a chat in a window of its own.
 *
 * The button is here at once; it signs in when the page is idle, and fetches the chat when somebody opens it.
 * A missing `apiKey` throws at once; what goes wrong later is told as an `error` event.
 *
 * @param element - Anywhere in the page; the launcher places itself. It keeps an empty shadow root when unmounted.
 *
 * @example
 * import { mountChatLauncher } from 'chatkitty-react/embed';
 *
 * const place = document.body.appendChild(document.createElement('div'));
 * const chat = mountChatLauncher(place, { apiKey: 'your-key', username: 'ada', position: 'start' });
 * chat.open();
 */
export function mountChatLauncher(element: Element, options: EmbedOptions): EmbeddedChat {
  assertOptions(options);
  let current = options;
  let count = 0;
  let session: EmbedPiece | undefined;
  let unread: EmbedPiece | undefined;
  let panel: EmbedView | undefined;
  let stopFollowing = () => {};

  const place = isolate(element, launcherStyles, isolation);
  const view = createLauncherView(place, () => setOpen(panel === undefined));
  const show = () => view.show({ options: current, isOpen: panel !== undefined, count });
  const tell = (event: EmbedEvent) => {
    if (event.type === 'unread') count = event.count;
    // What was open is open again the next time.
    if (event.type === 'channelchange') current = { ...current, channelId: event.channelId };
    show();
    current.onEvent?.(event);
  };

  function setOpen(isOpen: boolean): void {
    if (isOpen === (panel !== undefined)) return;
    if (isOpen) {
      unread?.stop();
      panel = loadPanel(view.panel, { ...current, onEvent: tell });
      stopFollowing = followViewport(place);
    } else {
      panel?.stop();
      panel = undefined;
      unread = loadUnread(current, tell);
      stopFollowing();
    }
    show();
    view.focus(isOpen);
    tell({ type: isOpen ? 'open' : 'close' });
  }

  const update = (changes: Partial<EmbedOptions>) => {
    current = { ...current, ...changes };
    session?.update(current);
    unread?.update(current);
    panel?.update({ ...current, onEvent: tell });
    if (changes.open !== undefined) setOpen(changes.open);
    show();
  };

  const stopWaiting = whenIdle(() => {
    session = loadSession(current, tell);
    if (!panel) unread = loadUnread(current, tell);
  });
  show();
  if (options.open) setOpen(true);

  return {
    update,
    selectChannel: (channelId) => update({ channelId }),
    async sendMessage(text) {
      if (!panel) throw new Error('The chat is closed: open it, and select a channel, before you send.');
      await panel.sendMessage(text);
    },
    open: () => setOpen(true),
    close: () => setOpen(false),
    unmount() {
      stopWaiting();
      stopFollowing();
      panel?.stop();
      unread?.stop();
      session?.stop();
      clear(element);
    },
  };
}

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, IDLE_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: IDLE_MS });
  return () => cancelIdleCallback(handle);
}
