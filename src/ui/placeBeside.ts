/** Above or below the anchor, and aligned with its start or end. */
export type Placement = `${'top' | 'bottom'}-${'start' | 'end'}`;

/** A rectangle in pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is placed: its size in pixels, and the preferred placement. */
export interface Floating {
  width: number;
  height: number;
  placement: Placement;
  isRtl: boolean;
}

/** The upper left corner, and how high it may be there. */
export interface Place {
  x: number;
  y: number;
  maxHeight: number;
}

const GAP_PX = 6;
const EDGE_PX = 8;

/**
 * The position of a floating element beside its anchor: inside the view, and on the other side if only that has room.
 */
export function placeBeside(anchor: Box, floating: Floating, view: Box): Place {
  const above = anchor.top - GAP_PX - EDGE_PX - view.top;
  const below = view.bottom - EDGE_PX - GAP_PX - anchor.bottom;
  const wantsTop = floating.placement.startsWith('top');
  const [wanted, other] = wantsTop ? [above, below] : [below, above];
  const turns = floating.height > wanted && other > wanted;
  const isAbove = wantsTop !== turns;
  const maxHeight = Math.max(isAbove ? above : below, 0);
  return {
    x: placeAlong(anchor, floating, view),
    y: isAbove ? anchor.top - GAP_PX - Math.min(floating.height, maxHeight) : anchor.bottom + GAP_PX,
    maxHeight,
  };
}

function placeAlong(anchor: Box, { width, placement, isRtl }: Floating, view: Box): number {
  const [first, last] = [view.left + EDGE_PX, view.right - EDGE_PX - width];
  const [left, right] = [anchor.left, anchor.right - width];
  const [wanted, other] = placement.endsWith('start') !== isRtl ? [left, right] : [right, left];
  const fits = (x: number) => first <= x && x <= last;
  const x = !fits(wanted) && fits(other) ? other : wanted;
  return Math.max(first, Math.min(x, last));
}
