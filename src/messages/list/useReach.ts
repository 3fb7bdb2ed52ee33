'use client';

import { useState } from 'react';
import type { ListedMessage } from '../useMessages.js';

/** Messages that a list begins with, and goes back by at a time: more than the tallest window shows. */
export const REACH_STEP = 200;

/** How far back a list goes of what is loaded. */
export interface Reach {
  /** What is listed, from old to new. The first one is only there to tell how the second looks if `isCut`. */
  listed: readonly ListedMessage[];
  /** True if older messages are loaded that are not listed yet. */
  isCut: boolean;
  /** Lists older ones. */
  extend(): void;
  /** Lists everything from some way before this index of all messages on. */
  reachTo(index: number): void;
}

/**
 * Keeps what a list has to lay out small, however much is loaded: at the newest message it holds the last few
 * hundred, and goes back in steps as the reader does. So a hundred thousand messages open like a thousand.
 */
export function useReach(messages: readonly ListedMessage[], pinned: boolean): Reach {
  const [wanted, setStart] = useState(0);
  const newestStep = Math.max(0, messages.length - REACH_STEP);
  const isTooFar = pinned && newestStep - wanted > REACH_STEP;
  // What was loaded may have been replaced by less.
  const start = isTooFar ? newestStep : Math.min(wanted, newestStep);
  if (isTooFar) setStart(start);
  return {
    listed: start === 0 ? messages : messages.slice(start - 1),
    isCut: start > 0,
    // Growing by a share of what is listed keeps a journey through everything from costing its square.
    extend: () => setStart(Math.max(0, start - Math.max(REACH_STEP, (messages.length - start) >> 1))),
    reachTo: (index) => setStart(Math.min(start, Math.max(0, index - REACH_STEP))),
  };
}
