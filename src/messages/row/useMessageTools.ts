'use client';

import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Anchor } from '../../ui/useAnchor.js';
import { useMenu } from '../../ui/useMenu.js';
import { useEngaged } from './useEngaged.js';

/** What a message can have open besides its menu. */
export type MessageQuestion = { kind: 'emoji'; anchor: Anchor } | { kind: 'delete' | 'block' | 'readers' };

/** The state that the toolbar, the menu and the dialogs of a message share. */
export interface MessageTools {
  menu: Omit<ReturnType<typeof useMenu>, 'contextProps'>;
  question: MessageQuestion | undefined;
  ask: (question: MessageQuestion | undefined) => void;
  /** Whether the toolbar is shown. */
  engaged: boolean;
}

/**
 * The state of a message's toolbar and menu. Hovering the row or focusing it shows the toolbar; a right click, a long
 * press, Enter and the context-menu key open the menu. Spread `toolProps` on the row. `tools` is undefined while
 * nothing is shown; updates when that changes.
 */
export function useMessageTools(enabled: boolean) {
  const { contextProps, ...menu } = useMenu();
  const { engaged, engagement } = useEngaged();
  const [question, ask] = useState<MessageQuestion>();
  const tools: MessageTools = { menu, question, ask, engaged };
  const toolProps = {
    ...engagement,
    ...contextProps,
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      if (!wantsBrowserMenu(event)) contextProps.onContextMenu(event);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
      event.preventDefault();
      menu.open(event.currentTarget.querySelector('[data-ck-part="message-bubble"]') ?? event.currentTarget);
    },
  };
  // A dialog stays open until it is answered, even if its message is deleted meanwhile.
  const isSeen = question !== undefined || (enabled && (engaged || menu.isOpen));
  return { toolProps: enabled ? toolProps : engagement, tools: isSeen ? tools : undefined, ask };
}

/** For links, media, fields and selected text, the browser's own menu is more useful. */
function wantsBrowserMenu({ target }: MouseEvent): boolean {
  const isOnMedia = target instanceof Element && target.closest('a, img, video, audio, input, textarea');
  return Boolean(isOnMedia) || window.getSelection()?.isCollapsed === false;
}
