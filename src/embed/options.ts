import type { ChatPanelProps } from '../panel/ChatPanel.js';
import type { ChatKittyProviderProps } from '../provider/ChatKittyProvider.js';
import type { Channel, Message, Notification } from '../sdk/index.js';
import type { Theme } from '../theme/theme.js';

type Session = Pick<
  ChatKittyProviderProps,
  'apiKey' | 'username' | 'authParams' | 'host' | 'isSecure' | 'storage' | 'locale' | 'strings' | 'theme'
>;

/** What a page is told; the elements dispatch each as a DOM event of the same name, with the rest as `detail`. */
export type EmbedEvent =
  /** The session is up. */
  | { type: 'ready'; username: string }
  /** How many channels have something unread; told at the start, and whenever it changes. */
  | { type: 'unread'; count: number }
  /** A message arrived in the open channel. */
  | { type: 'message'; message: Message; channel: Channel }
  /** Something happened outside the open channel. */
  | { type: 'notification'; notification: Notification }
  /** Another channel was opened, or none is open any more. */
  | { type: 'channelchange'; channelId: number | null }
  /** A failure that no call returns: a ChatError such as a refused sign-in, or a part of the script that did not load. */
  | { type: 'error'; error: Error }
  /** The launcher's window opened. */
  | { type: 'open' }
  /** The launcher's window closed. */
  | { type: 'close' };

/** Hears what happens in an embedded chat. */
export type EmbedListener = (event: EmbedEvent) => void;

/** How a chat is embedded: who, where, and how it looks. */
export interface EmbedOptions extends Session, Pick<ChatPanelProps, 'channelId' | 'layout'> {
  /**
   * `compact` puts more on the screen.
   * @default 'comfortable'
   */
  density?: 'comfortable' | 'compact';
  /**
   * A CSS selector of something on the page, such as its main button: the chat takes its colour, corner radius and
   * font. What `theme` says comes first.
   */
  match?: string;
  /**
   * The corner in which a launcher sits, in the direction of the page's text.
   * @default 'end'
   */
  position?: 'start' | 'end';
  /**
   * Whether a launcher's window is open at first.
   * @default false
   */
  open?: boolean;
  /** Hears every event. */
  onEvent?: EmbedListener;
}

/** Throws what only the page's author can mend. */
export function assertOptions({ apiKey }: EmbedOptions): void {
  if (!apiKey) throw new Error('A chat needs an apiKey. Copy yours from the ChatKitty dashboard.');
}

/** Equal while the options name the same person of the same application. */
export function userKey({ apiKey, host, isSecure = true, username }: EmbedOptions): string {
  return JSON.stringify([apiKey, host, isSecure, username]);
}

const COMPACT_SPACING = '3px';
const MAX_RADIUS = '16px';

/** The theme that the options ask for: what they say, over what the page shows. */
export function themeOf({ theme, density, match }: EmbedOptions): Theme {
  return {
    ...(match ? themeOfPage(match) : {}),
    ...(density === 'compact' ? { spacing: COMPACT_SPACING } : {}),
    ...theme,
  };
}

/** The looks of an element of the page. Tokens derived from its colour keep the contrast of words, whatever it is. */
function themeOfPage(selector: string): Theme {
  const sample = elementOfPage(selector);
  if (!sample) return {};
  const { backgroundColor, borderStartStartRadius, color, fontFamily } = getComputedStyle(sample);
  return {
    accent: isTransparent(backgroundColor) ? color : backgroundColor,
    // Round buttons are common; a window as round as they are would cut off its own corners.
    radius: `min(${borderStartStartRadius}, ${MAX_RADIUS})`,
    fontFamily,
  };
}

/** A selector that is none finds nothing, and costs nobody the chat. */
function elementOfPage(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

function isTransparent(colour: string): boolean {
  return /^(transparent|rgba\(.*,\s*0\))$|\/\s*0\)$/.test(colour);
}
