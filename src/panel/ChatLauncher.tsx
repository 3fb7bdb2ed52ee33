'use client';

import './ChatLauncher.css';
import { forwardRef, type RefObject, useEffect, useRef, useState } from 'react';
import { useUnreadChannelsCount } from '../channels/useUnreadChannelsCount.js';
import { useChatContext } from '../context/ChatContext.js';
import { NotificationAlerts } from '../notifications/NotificationAlerts.js';
import type { Channel, Message } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Badge } from '../ui/Badge.js';
import { hasLostFocus } from '../ui/focusedIn.js';
import { IconButton } from '../ui/IconButton.js';
import { CloseIcon, MessageIcon } from '../ui/icons.js';
import { part } from '../ui/part.js';
import { Surface } from '../ui/Surface.js';
import type { ChatPanelProps } from './ChatPanel.js';
import { LauncherWindow, preloadPanel } from './LauncherWindow.js';
import { launcherLabel } from './launcherLabel.js';
import { useControlled } from './useControlled.js';
import { useChosenChannelId } from './useOpenChannel.js';

/** Props of {@link ChatLauncher}: its own, and those of the {@link ChatPanel} that it opens. */
export interface ChatLauncherProps extends ChatPanelProps {
  /** Whether the window is open, controlled by the app. Leave it out to let the launcher decide. */
  open?: boolean;
  /**
   * Whether the window is open at first, if it is not controlled.
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when the window is opened or closed. */
  onOpenChange?: (open: boolean) => void;
  /**
   * The lower corner in which it sits, in the direction of the page's text.
   * @default 'end'
   */
  position?: 'start' | 'end';
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ChatLauncher: ChatLauncherProps;
  }
}

/**
 * A button in a corner of the page that shows the number of unread channels and opens a {@link ChatPanel}: in a
 * floating window, or on the whole screen of a phone. The focus moves into the window and returns; Escape closes it;
 * the open channel is remembered until the next time. The panel's code is loaded when the pointer or the focus
 * reaches the button. Put it at the end of your page.
 *
 * Updates when the window opens or closes and when the number of unread channels changes.
 * SDK: `getUnreadChannelsCount`, and all that `ChatPanel` uses.
 *
 * @example
 * import { ChatKittyProvider, ChatLauncher } from 'chatkitty-react';
 * import 'chatkitty-react/styles.css';
 *
 * export function Support() {
 *   return (
 *     <ChatKittyProvider apiKey="your-key" username="ada">
 *       <ChatLauncher />
 *     </ChatKittyProvider>
 *   );
 * }
 */
export const ChatLauncher = part('ChatLauncher', function ChatLauncher(props: ChatLauncherProps) {
  const { open, defaultOpen = false, onOpenChange, position = 'end', className, ...panel } = props;
  const { chat } = useChatContext('ChatLauncher');
  const [isOpen, setOpen] = useControlled(open, defaultOpen, onOpenChange);
  const windowRef = useRef<HTMLDivElement>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);
  useFollowingFocus(isOpen, windowRef, buttonRef);
  return (
    <Surface part="chat-launcher" state={{ position, open: isOpen }} className={className}>
      <LauncherChat key={chat.key} {...{ ...panel, windowRef, isOpen, setOpen }} />
      <LauncherButton ref={buttonRef} isOpen={isOpen} onClick={() => setOpen(!isOpen)} />
    </Surface>
  );
});

interface LauncherChatProps extends ChatPanelProps {
  windowRef: RefObject<HTMLDivElement | null>;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
}

/** One person's chat. It remembers the open channel while the window is closed. */
function LauncherChat({ windowRef, isOpen, setOpen, ...panel }: LauncherChatProps) {
  const [channelId, setChannelId] = useChosenChannelId(panel);
  const [target, setTarget] = useState<Message>();
  const openAt = (channel: Channel, message: Message) => {
    setChannelId(channel.id);
    setTarget(message);
    setOpen(true);
  };
  if (!isOpen) return <NotificationAlerts onOpen={openAt} />;
  return (
    <LauncherWindow
      {...panel}
      frameRef={windowRef}
      channelId={channelId}
      messageId={target?.channelId === channelId ? target?.id : panel.messageId}
      onChannelChange={setChannelId}
      onClose={() => setOpen(false)}
    />
  );
}

interface LauncherButtonProps {
  isOpen: boolean;
  onClick: () => void;
}

const LauncherButton = forwardRef<HTMLButtonElement, LauncherButtonProps>(function LauncherButton(
  { isOpen, onClick },
  ref,
) {
  const { panel } = useStrings();
  const { data: unread = 0 } = useUnreadChannelsCount();
  return (
    <IconButton
      ref={ref}
      variant="primary"
      className="ck-launcher-button"
      label={launcherLabel(panel, isOpen, unread)}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={onClick}
      onPointerEnter={preloadPanel}
      onFocus={preloadPanel}
    >
      {isOpen ? <CloseIcon size={24} /> : <MessageIcon size={24} />}
      {!isOpen && <Badge count={unread} label="" className="ck-launcher-badge" />}
    </IconButton>
  );
});

/**
 * Moves the focus into the window when it opens, and back to the button if it would be lost when the window closes.
 */
function useFollowingFocus(
  isOpen: boolean,
  windowRef: RefObject<HTMLElement | null>,
  buttonRef: RefObject<HTMLElement | null>,
): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const button = buttonRef.current;
    if (wasOpen.current === isOpen || !button) return;
    wasOpen.current = isOpen;
    if (isOpen) windowRef.current?.focus({ preventScroll: true });
    else if (hasLostFocus(button)) button.focus({ preventScroll: true });
  }, [isOpen, windowRef, buttonRef]);
}
