'use client';

import '../theme/theme.css';
import './Popover.css';
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { focusedIn } from './focusedIn.js';
import { partProps } from './partProps.js';
import type { Placement } from './placeBeside.js';
import { type Anchor, useAnchor } from './useAnchor.js';
import { useNewest } from './useNewest.js';
import { useThemeRoot } from './useThemeRoot.js';

/** Props of {@link Popover}. */
export interface PopoverProps {
  /** What it is placed beside. */
  anchor: Anchor;
  /** Called when Escape is pressed, or when a press or the focus goes elsewhere. */
  onClose: () => void;
  /** Its accessible name. */
  label: string;
  /** @default 'dialog' */
  role?: 'dialog' | 'menu';
  /**
   * The preferred placement; it moves to the other side if that has more room.
   * @default 'bottom-start'
   */
  placement?: Placement;
  /** What gets the focus when it opens; by default the popover itself. */
  initialFocus?: RefObject<HTMLElement | null>;
  onKeyDown?: (event: KeyboardEvent<HTMLDivElement>) => void;
  className?: string;
  children: ReactNode;
}

/**
 * Shows its content above everything else, beside its anchor, for as long as it is mounted. It asks to be closed when
 * the person turns to something else. It takes the focus when it opens and gives it back.
 *
 * @example
 * {anchor && (
 *   <Popover anchor={anchor} onClose={() => setAnchor(undefined)} label="Ada Lindqvist">
 *     <p>In the Berlin office</p>
 *   </Popover>
 * )}
 */
export function Popover(props: PopoverProps) {
  const {
    anchor,
    onClose,
    label,
    role = 'dialog',
    placement,
    initialFocus,
    onKeyDown,
    className,
    children,
  } = props;
  const ref = useRef<HTMLDivElement>(null);
  const { rootClassName, ...root } = useThemeRoot(className);
  useTurningAway(ref, anchor, onClose);
  useTopLayer(ref, initialFocus);
  useAnchor(ref, anchor, placement);
  const onEscape = (event: KeyboardEvent<HTMLDivElement>) => {
    onKeyDown?.(event);
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const surface = {
    role,
    'aria-label': label,
    popover: 'manual',
    tabIndex: -1,
    onKeyDown: onEscape,
  } as const;
  return (
    <div {...root} {...surface} {...partProps('popover', {}, rootClassName)} ref={ref}>
      {children}
    </div>
  );
}

/** A `manual` popover, since an `auto` one would close at the end of the very press that opened a context menu. */
function useTopLayer(
  ref: RefObject<HTMLDivElement | null>,
  initialFocus?: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const popover = ref.current;
    if (!popover) return;
    const before = focusedIn(popover);
    popover.showPopover();
    (initialFocus?.current ?? popover).focus({ preventScroll: true });
    return () => {
      if (popover.contains(focusedIn(popover))) before?.focus({ preventScroll: true });
      popover.hidePopover();
    };
  }, [ref, initialFocus]);
}

/**
 * Calls `onClose` when a press or the focus goes outside. The anchor does not count: it handles presses itself. This
 * is the first layout effect, so that it is cleaned up before the popover gives the focus back.
 */
function useTurningAway(ref: RefObject<HTMLElement | null>, anchor: Anchor, onClose: () => void): void {
  const newest = useNewest(onClose);
  useLayoutEffect(() => {
    const closeIfOutside = (event: Event) => {
      const path = event.composedPath();
      const isInside = path.includes(ref.current as EventTarget) || path.includes(anchor as EventTarget);
      if (!isInside) newest.current();
    };
    document.addEventListener('pointerdown', closeIfOutside, true);
    document.addEventListener('focusin', closeIfOutside, true);
    return () => {
      document.removeEventListener('pointerdown', closeIfOutside, true);
      document.removeEventListener('focusin', closeIfOutside, true);
    };
  }, [ref, anchor, newest]);
}
