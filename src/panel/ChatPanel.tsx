'use client';

import './ChatPanel.css';
import type { ThreadLayout } from '../messages/row/threadLayout.js';
import type { Channel, Message } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { part } from '../ui/part.js';
import { Surface } from '../ui/Surface.js';
import { PanelChat } from './PanelChat.js';
import { PanelSession } from './PanelSession.js';
import type { PanelFeatures } from './panelFeatures.js';

/** Props of {@link ChatPanel}. */
export interface ChatPanelProps {
  /** The id of the open channel, controlled by the app; `null` for none. Leave it out to let the panel decide. */
  channelId?: number | null;
  /** The id of the channel that is open at first, if it is not controlled. */
  defaultChannelId?: number;
  /** Called with the id of the channel that was opened, or with `null` when none is open any more. */
  onChannelChange?: (channelId: number | null) => void;
  /**
   * The message to open the channel at, for example from a link: it is loaded, scrolled to and highlighted for a
   * moment.
   */
  messageId?: number | undefined;
  /**
   * Returns the URL of a channel in your app, or of a message in it, for “Copy link” in their menus. Without it, that
   * is not offered.
   */
  linkTo?: ((channel: Channel, message?: Message) => string) | undefined;
  /** Called when the person asks to sign out, in their profile. Without it, there is no button for that. */
  onSignOut?: (() => void) | undefined;
  /**
   * Turns features of the panel off; those that are not mentioned are on.
   * @default everything
   */
  features?: Partial<PanelFeatures> | undefined;
  /**
   * How messages are laid out: `bubbles`, or `rows` for busy rooms.
   * @default 'bubbles'
   */
  layout?: ThreadLayout;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ChatPanel: ChatPanelProps;
  }
}

/**
 * A complete chat: channels, the open conversation, notifications and the state of the connection. It fills its
 * container. From 640 px the channels are shown beside the conversation; below that, one of the two at a time.
 *
 * Updates when another channel is opened and when the session begins or ends; its parts update on their own.
 *
 * @example
 * import { ChatKittyProvider, ChatPanel } from 'chatkitty-react';
 * import 'chatkitty-react/styles.css';
 *
 * export function Chat() {
 *   return (
 *     <ChatKittyProvider apiKey="your-key" username="ada">
 *       <ChatPanel />
 *     </ChatKittyProvider>
 *   );
 * }
 */
export const ChatPanel = part('ChatPanel', function ChatPanel({ className, ...chat }: ChatPanelProps) {
  const { panel } = useStrings();
  return (
    <Surface part="chat-panel" as="section" aria-label={panel.label} className={className}>
      <PanelSession>
        <PanelChat {...chat} />
      </PanelSession>
    </Surface>
  );
});
