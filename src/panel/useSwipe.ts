'use client';

import { type PointerEvent, useRef } from 'react';

/**
 * A finger has swiped when it moved this far in the direction of the text, in pixels, and less than half as far up or
 * down.
 */
const SWIPE_PX = 72;

/** Calls back when a finger swipes in the direction of the text, which means “back”. Spread it on the element. */
export function useSwipe(onSwipe: () => void) {
  const start = useRef<{ x: number; y: number }>(undefined);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent) => {
      start.current = pointerType === 'touch' && isPrimary ? { x, y } : undefined;
    },
    onPointerUp: ({ currentTarget, clientX, clientY }: PointerEvent) => {
      if (!start.current) return;
      const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
      const across = (clientX - start.current.x) * (isRtl ? -1 : 1);
      const along = Math.abs(clientY - start.current.y);
      start.current = undefined;
      if (across >= SWIPE_PX && along < across / 2) onSwipe();
    },
    // The browser took the gesture for itself, to scroll or to zoom.
    onPointerCancel: () => {
      start.current = undefined;
    },
  };
}
