'use client';

import { type RefObject, type UIEvent, useRef } from 'react';

/** One step of scrolling. Distances are in pixels. */
export interface ScrollMotion {
  direction: 'up' | 'down' | 'none';
  fromTop: number;
  fromEnd: number;
}

/** Measures where a scroll area stands. */
export function scrollDistances(area: HTMLElement): Omit<ScrollMotion, 'direction'> {
  const { scrollTop, scrollHeight, clientHeight } = area;
  return { fromTop: scrollTop, fromEnd: scrollHeight - clientHeight - scrollTop };
}

/** Tells listeners which way a scroll area moved; never re-renders. */
export function useScrollMotion(
  area: RefObject<HTMLElement | null>,
  ...listeners: readonly ((motion: ScrollMotion) => void)[]
): (event: UIEvent) => void {
  const lastTop = useRef(0);
  return (event) => {
    if (!area.current || event.target !== area.current) return;
    const distances = scrollDistances(area.current);
    const direction = directionOf(distances.fromTop - lastTop.current);
    lastTop.current = distances.fromTop;
    for (const listener of listeners) listener({ direction, ...distances });
  };
}

function directionOf(moved: number): ScrollMotion['direction'] {
  if (moved === 0) return 'none';
  return moved < 0 ? 'up' : 'down';
}
