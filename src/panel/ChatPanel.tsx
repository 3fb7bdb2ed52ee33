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
  /**
   * The id of the open channel, where the app decides about it; `null` for none. Leave it out to let the panel
   * decide.
   */
  channelId?: number | null;
  /** The channel that is open at first, where the panel decides. */
  defaultChannelId?: number;
  /** Another channel was opened, or `null`: none is open any more. */
  onChannelChange?: (channelId: number | null) => void;
  /** The message to open the channel at, as in a link to it: it is loaded, shown and marked for a moment. */
  messageId?: number | undefined;
  /**
   * Gives the address of a channel in your app, or of a message in it, for “Copy link” in their menus; without it
   * that is not offered.
   */
  linkTo?: ((channel: Channel, message?: Message) => string) | undefined;
  /** Somebody asked to sign out in their profile; without it there is no button for it. */
  onSignOut?: (() => void) | undefined;
  /**
   * What the panel offers; what is not mentioned is on.
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
 * A whole chat: channels, the open thread, notifications and the state of the connection. Fills its container:
 * from 640 px on the channels stand beside the thread, below that one of the two is shown at a time.
 *
 * Updates when another channel is opened and when the session begins or ends; its pieces update by themselves.
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
