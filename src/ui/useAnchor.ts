'use client';

import { type RefObject, useLayoutEffect } from 'react';
import { type Box, type Placement, placeBeside } from './placeBeside.js';

/** What something is placed beside: an element, or a point of the window in pixels. */
export type Anchor = Element | { x: number; y: number };

/**
 * Keeps a floating element beside its anchor and inside the window for as long as it is mounted. The element is in
 * the top layer, so its position does not depend on where it is rendered.
 */
export function useAnchor(
  ref: RefObject<HTMLElement | null>,
  anchor: Anchor,
  placement: Placement = 'bottom-start',
): void {
  useLayoutEffect(() => {
    const floating = ref.current;
    if (!floating) return;
    let placedFor: string;
    let frame: number;
    // Scrolling, zooming, keyboards, loading pictures: no event covers everything that can move an anchor.
    const follow = () => {
      if (sightOf(anchor, floating) !== placedFor) place(floating, anchor, placement);
      placedFor = sightOf(anchor, floating);
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [ref, anchor, placement]);
}

/** Everything the position depends on, in a form that can be compared. */
function sightOf(anchor: Anchor, floating: HTMLElement): string {
  const boxes = [boxOf(anchor), viewBox()].flatMap(({ left, top, right, bottom }) => [
    left,
    top,
    right,
    bottom,
  ]);
  return [...boxes, floating.offsetWidth, floating.offsetHeight].join();
}

function place(floating: HTMLElement, anchor: Anchor, placement: Placement): void {
  const { offsetWidth: width, offsetHeight: height } = floating;
  const isRtl = getComputedStyle(floating).direction === 'rtl';
  const { x, y, maxHeight } = placeBeside(boxOf(anchor), { width, height, placement, isRtl }, viewBox());
  floating.style.maxBlockSize = `${maxHeight}px`;
  floating.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

function boxOf(anchor: Anchor): Box {
  if ('getBoundingClientRect' in anchor) return anchor.getBoundingClientRect();
  return { left: anchor.x, top: anchor.y, right: anchor.x, bottom: anchor.y };
}

/** The visible part of the window. */
function viewBox(): Box {
  const {
    offsetLeft: left = 0,
    offsetTop: top = 0,
    width = innerWidth,
    height = innerHeight,
  } = visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}
