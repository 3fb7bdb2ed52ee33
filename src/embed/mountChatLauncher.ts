import { followViewport } from '../panel/followViewport.js';
import { claim } from './claim.js';
import type { EmbeddedChat, EmbedPiece, EmbedView } from './embed.js';
import { createEmbedState } from './embedState.js';
import isolation from './isolate.css?inline';
import { clear, isolate } from './isolate.js';
import launcherStyles from './launcher.css?inline';
import { createLauncherView } from './launcherView.js';
import { loadPanel, loadSession, loadUnread } from './load.js';
import { assertOptions, type EmbedOptions } from './options.js';

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
  const giveBack = claim(element);
  let count = 0;
  let session: EmbedPiece | undefined;
  let unread: EmbedPiece | undefined;
  let panel: EmbedView | undefined;
  let stopFollowing = () => {};

  const place = isolate(element, launcherStyles, isolation);
  const view = createLauncherView(place, () => setOpen(panel === undefined));
  const state = createEmbedState(options, (event) => {
    if (event.type === 'unread') count = event.count;
    if (event.type === 'channelchange') panel?.update(state.options);
    show();
  });
  const show = () => view.show({ options: state.options, isOpen: panel !== undefined, count });

  const open = () => {
    unread?.stop();
    panel = loadPanel(view.panel, state.options);
    stopFollowing = followViewport(place);
  };
  const close = () => {
    panel?.stop();
    panel = undefined;
    unread = loadUnread(state.options, state.tell);
    stopFollowing();
  };
  function setOpen(isOpen: boolean): void {
    if (isOpen === (panel !== undefined)) return;
    if (isOpen) open();
    else close();
    show();
    view.focus(isOpen);
    state.tell({ type: isOpen ? 'open' : 'close' });
  }

  const update = (changes: Partial<EmbedOptions>) => {
    state.change(changes);
    for (const piece of [session, unread, panel]) piece?.update(state.options);
    if (changes.open !== undefined) setOpen(changes.open);
    show();
  };

  const stopWaiting = whenIdle(() => {
    session = loadSession(state.options, state.tell);
    if (!panel) unread = loadUnread(state.options, state.tell);
  });
  // Open from the start is nobody's doing: the focus stays where it is, and there is nothing to tell.
  if (options.open) open();
  show();

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
      for (const piece of [panel, unread, session]) piece?.stop();
      clear(element);
      giveBack();
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
