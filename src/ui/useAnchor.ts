'use client';

import type { Placement, VirtualElement } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect } from 'react';

/** What something floats beside: an element, or a point of the window in pixels. */
export type Anchor = Element | { x: number; y: number };

const GAP_PX = 6;
const EDGE_PX = 8;

/**
 * Keeps a floating element beside its anchor and inside the window while either moves. The code that measures is
 * fetched with the first of them; `data-placed` tells when the element may be seen.
 */
export function useAnchor(
  ref: RefObject<HTMLElement | null>,
  anchor: Anchor,
  placement: Placement = 'bottom-start',
): void {
  useLayoutEffect(() => {
    const floating = ref.current;
    if (!floating) return;
    let stop = () => {};
    let isGone = false;
    void import('@floating-ui/dom').then(({ autoUpdate, computePosition, flip, offset, shift, size }) => {
      if (isGone) return;
      const reference = referenceOf(anchor);
      const middleware = [
        offset(GAP_PX),
        flip({ padding: EDGE_PX }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) => {
            floating.style.maxBlockSize = `${Math.max(availableHeight, 0)}px`;
          },
        }),
      ];
      const place = () =>
        void computePosition(reference, floating, { placement, middleware, strategy: 'fixed' }).then(
          ({ x, y }) => {
            floating.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
            floating.dataset.placed = '';
          },
        );
      stop = autoUpdate(reference, floating, place);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [ref, anchor, placement]);
}

function referenceOf(anchor: Anchor): Element | VirtualElement {
  if ('getBoundingClientRect' in anchor) return anchor;
  return { getBoundingClientRect: () => new DOMRect(anchor.x, anchor.y, 0, 0) };
}
