'use client';

import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';

const LONG_PRESS_MS = 500;
const MOVED_PX = 10;

/**
 * Calls back when a finger rests on an element, for which iOS fires no `contextmenu`. Spread the result on the
 * element. The click at the end of such a press is suppressed.
 */
export function useLongPress(onLongPress: (point: { x: number; y: number }, element: HTMLElement) => void) {
  const press = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number }>(undefined);
  const wasLong = useRef(false);
  const cancel = () => clearTimeout(press.current?.timer);
  useEffect(() => cancel, []);

  return {
    onPointerDown: ({
      currentTarget: element,
      pointerType,
      clientX: x,
      clientY: y,
    }: PointerEvent<HTMLElement>) => {
      cancel();
      wasLong.current = false;
      if (pointerType !== 'touch') return;
      const timer = setTimeout(() => {
        wasLong.current = true;
        onLongPress({ x, y }, element);
      }, LONG_PRESS_MS);
      press.current = { timer, x, y };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const { x = clientX, y = clientY } = press.current ?? {};
      if (Math.hypot(clientX - x, clientY - y) > MOVED_PX) cancel();
    },
    onPointerUp: cancel,
    onPointerCancel: cancel,
    // What the press opened has the focus, and the emulated mouse events of the lifted finger must not take it away.
    onMouseDownCapture: (event: MouseEvent) => {
      if (wasLong.current) event.preventDefault();
    },
    onClickCapture: (event: MouseEvent) => {
      if (!wasLong.current) return;
      wasLong.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
