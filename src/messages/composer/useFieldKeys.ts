'use client';

import { type KeyboardEvent, useRef } from 'react';

/** The key code that browsers give to every key an input method swallows. */
const SWALLOWED_BY_INPUT_METHOD = 229;

/** What keys do, by their name. A function that returns false leaves the key to the field. */
export type FieldKeys = Partial<Record<string, () => unknown>>;

/**
 * Handles keys of a text field, except with modifiers, while an input method is composing, and when something else
 * has handled them. Spread the result on the field; never re-renders.
 */
export function useFieldKeys(keys: FieldKeys) {
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
      const act = keys[event.key];
      if (!act || event.defaultPrevented || hasModifier(event)) return;
      if (composing.current || isInputMethod(event) || act() === false) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function hasModifier({ shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return shiftKey || altKey || ctrlKey || metaKey;
}

function isInputMethod({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === SWALLOWED_BY_INPUT_METHOD;
}
