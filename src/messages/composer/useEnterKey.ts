'use client';

import { type KeyboardEvent, useRef } from 'react';

/** The key code that browsers give to every key an input method swallows. */
const SWALLOWED_BY_INPUT_METHOD = 229;

/**
 * Calls back for Enter alone: not with Shift, and not for the Enter that only confirms what an input method
 * proposes. Spread the result on a text field; never re-renders.
 */
export function useEnterKey(onEnter: () => void) {
  const composing = useRef(false);

  return {
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: () => {
      // Safari ends the composition before it tells of the Enter that did it.
      setTimeout(() => {
        composing.current = false;
      });
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || composing.current || isInputMethod(event)) return;
      event.preventDefault();
      onEnter();
    },
  };
}

function isInputMethod({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === SWALLOWED_BY_INPUT_METHOD;
}
