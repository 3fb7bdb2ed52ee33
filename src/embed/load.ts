import type { EmbedPiece, EmbedView, RenderPanel, WatchSession } from './embed.js';
import type { EmbedListener, EmbedOptions } from './options.js';

const RETRY_MS = 2_000;

/** The panel, as soon as its code is here. */
export function loadPanel(element: Element, options: EmbedOptions): EmbedView {
  const { whenHere, ...piece } = load(
    () => import('./renderPanel.js').then(({ renderPanel }): RenderPanel => renderPanel),
    options,
    (renderPanel, newest) => renderPanel(element, newest),
  );
  return {
    ...piece,
    async sendMessage(text) {
      await (await whenHere).sendMessage(text);
    },
  };
}

/** The session, as soon as its code is here. */
export function loadSession(options: EmbedOptions, tell: EmbedListener): EmbedPiece {
  return load(
    () => import('./watchSession.js').then(({ watchSession }): WatchSession => watchSession),
    options,
    (watchSession, newest) => watchSession(newest, tell),
  );
}

/** The count of what is unread, as soon as its code is here. */
export function loadUnread(options: EmbedOptions, tell: EmbedListener): EmbedPiece {
  return load(
    () => import('./watchUnread.js').then(({ watchUnread }): WatchSession => watchUnread),
    options,
    (watchUnread, newest) => watchUnread(newest, tell),
  );
}

/** Stands in for a piece whose code is on its way: it starts with the newest options, or never if it was stopped. */
function load<Code, Piece extends EmbedPiece>(
  fetchCode: () => Promise<Code>,
  options: EmbedOptions,
  start: (code: Code, newest: EmbedOptions) => Piece,
): EmbedPiece & { whenHere: Promise<Piece> } {
  let newest = options;
  let isStopped = false;
  let piece: Piece | undefined;
  const tell = (error: Error) => newest.onEvent?.({ type: 'error', error });
  const whenHere = fetchUntilHere(fetchCode, tell, () => !isStopped).then((code) => {
    if (isStopped) throw new Error('This chat was unmounted.');
    piece = start(code, newest);
    return piece;
  });
  whenHere.catch((error: Error) => {
    if (!isStopped) tell(error);
  });
  return {
    whenHere,
    update(next) {
      newest = next;
      piece?.update(next);
    },
    stop() {
      isStopped = true;
      piece?.stop();
    },
  };
}

/** Fetches code for as long as it is wanted; the page is told of the first failure. */
async function fetchUntilHere<Code>(
  fetchCode: () => Promise<Code>,
  tell: (error: Error) => void,
  isWanted: () => boolean,
): Promise<Code> {
  try {
    return await fetchCode();
  } catch (error) {
    if (!isWanted()) throw error;
    tell(error as Error);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return fetchUntilHere(fetchCode, () => {}, isWanted);
  }
}
