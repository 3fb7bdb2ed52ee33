'use client';

import { type MouseEvent, useCallback, useState } from 'react';
import type { Anchor } from './useAnchor.js';
import { useLongPress } from './useLongPress.js';

/** A menu that is open or not. */
export interface MenuState {
  /** What it opened at; undefined while it is closed. */
  anchor: Anchor | undefined;
  isOpen: boolean;
  open: (anchor: Anchor) => void;
  close: () => void;
}

/**
 * The state of a menu and the two ways to open it: spread `triggerProps` on a button, and `contextProps` on the area
 * whose right click, long press or context-menu key means the same. Updates when it opens or closes.
 *
 * @example
 * const { triggerProps, contextProps, ...menu } = useMenu();
 * return (
 *   <li {...contextProps}>
 *     <IconButton label="More" {...triggerProps}><MoreIcon /></IconButton>
 *     {menu.isOpen && <Menu menu={menu} label="Channel actions">…</Menu>}
 *   </li>
 * );
 */
export function useMenu() {
  const [anchor, setAnchor] = useState<Anchor>();
  const isOpen = anchor !== undefined;
  const close = useCallback(() => setAnchor(undefined), []);
  const longPress = useLongPress((point, element) => {
    // As pressing with a mouse does, so that the focus returns here when the menu closes.
    element.focus({ preventScroll: true });
    setAnchor(point);
  });

  return {
    anchor,
    isOpen,
    open: setAnchor,
    close,
    triggerProps: {
      'aria-haspopup': 'menu' as const,
      'aria-expanded': isOpen,
      onClick: (event: MouseEvent) => setAnchor(isOpen ? undefined : event.currentTarget),
    },
    contextProps: {
      ...longPress,
      onContextMenu: (event: MouseEvent) => {
        if (event.defaultPrevented) return;
        event.preventDefault();
        setAnchor({ x: event.clientX, y: event.clientY });
      },
    },
  };
}
