'use client';

import './MessageActions.css';
import { useLayoutEffect, useRef } from 'react';
import type { Channel } from '../../sdk/index.js';
import { focusedIn, hasLostFocus } from '../../ui/focusedIn.js';
import type { ListedMessage } from '../useMessages.js';
import { MessageMenu } from './MessageMenu.js';
import { MessageQuestions } from './MessageQuestions.js';
import { MessageToolbar } from './MessageToolbar.js';
import { type MessagePowers, NO_POWERS } from './messagePowers.js';
import type { MessageTools } from './useMessageTools.js';

/** Props of the toolbar, the menu and the dialogs of a message. */
export interface MessageActionsProps {
  message: ListedMessage;
  channel: Channel;
  powers: MessagePowers;
  tools: MessageTools;
}

/**
 * The actions of a message: a toolbar over its corner, and the menu and dialogs that open from it. Loaded when first
 * needed.
 */
export function MessageActions(props: MessageActionsProps) {
  const { menu, question, engaged } = props.tools;
  const isLive = props.powers !== NO_POWERS;
  const frame = useFocusBackToRow();
  // The toolbar stays while something is anchored to it.
  const wantsToolbar = engaged || menu.anchor instanceof Element || question !== undefined;
  return (
    <div ref={frame} role="none">
      {isLive && wantsToolbar && <MessageToolbar {...props} />}
      {isLive && menu.isOpen && <MessageMenu {...props} />}
      {question && <MessageQuestions {...props} question={question} />}
    </div>
  );
}

/** A message may be deleted while its toolbar has the focus: then the focus returns to the row. */
function useFocusBackToRow() {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tools = frame.current;
    const row = tools?.closest<HTMLElement>('[data-ck-part="message-row"]');
    return () => {
      if (!tools?.contains(focusedIn(tools))) return;
      // In a microtask, since StrictMode only simulates the unmount, and the chosen action may have moved the focus
      // already.
      queueMicrotask(() => {
        if (row && !tools.isConnected && hasLostFocus(row)) row.focus({ preventScroll: true });
      });
    };
  }, []);
  return frame;
}
