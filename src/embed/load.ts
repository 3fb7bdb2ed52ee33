import type { EmbedPiece, EmbedView, RenderPanel, WatchSession } from './embed.js';
import type { EmbedListener, EmbedOptions } from './options.js';

/** The panel, as soon as its code is here. */
export function loadPanel(element: Element, options: EmbedOptions): EmbedView {
  const { whenHere, ...piece } = load(
    import('./renderPanel.js').then(({ renderPanel }): RenderPanel => renderPanel),
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
    import('./watchSession.js').then(({ watchSession }): WatchSession => watchSession),
    options,
    (watchSession, newest) => watchSession(newest, tell),
  );
}

/** The count of what is unread, as soon as its code is here. */
export function loadUnread(options: EmbedOptions, tell: EmbedListener): EmbedPiece {
  return load(
    import('./watchUnread.js').then(({ watchUnread }): WatchSession => watchUnread),
    options,
    (watchUnread, newest) => watchUnread(newest, tell),
  );
}

/** Stands in for a piece whose code is on its way: it starts with the newest options, or never if it was stopped. */
function load<Code, Piece extends EmbedPiece>(
  code: Promise<Code>,
  options: EmbedOptions,
  start: (code: Code, newest: EmbedOptions) => Piece,
): EmbedPiece & { whenHere: Promise<Piece> } {
  let newest = options;
  let isStopped = false;
  let piece: Piece | undefined;
  const whenHere = code.then((loaded) => {
    if (isStopped) throw new Error('This chat was unmounted.');
    piece = start(loaded, newest);
    return piece;
  });
  whenHere.catch((error: Error) => {
    if (!isStopped) newest.onEvent?.({ type: 'error', error });
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
