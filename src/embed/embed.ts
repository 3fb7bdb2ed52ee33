import type { EmbedListener, EmbedOptions } from './options.js';

/** A chat on a page. */
export interface EmbeddedChat {
  /** Changes some of the options; another `username` switches users. */
  update(changes: Partial<EmbedOptions>): void;
  /** Takes the chat away: its session ends, and no listener, node or timer stays. The element can be used again. */
  unmount(): void;
  /** Opens a channel, or none. */
  selectChannel(channelId: number | null): void;
  /**
   * Sends a text to the open channel, as soon as the chat is there. Rejects with a ChatError if none is open, or if the
   * server refuses.
   */
  sendMessage(text: string): Promise<void>;
  /** Opens a launcher's window; a panel is always open. */
  open(): void;
  /** Closes a launcher's window. */
  close(): void;
}

/** One half of an embedded chat, which follows the options. */
export interface EmbedPiece {
  update(options: EmbedOptions): void;
  stop(): void;
}

/** The half that a person sees. */
export interface EmbedView extends EmbedPiece {
  sendMessage(text: string): Promise<void>;
}

/** Puts a panel into an element. */
export type RenderPanel = (element: Element, options: EmbedOptions) => EmbedView;

/** Signs in, and tells the page what happens. */
export type WatchSession = (options: EmbedOptions, tell: EmbedListener) => EmbedPiece;
