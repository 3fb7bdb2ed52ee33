'use client';

import {
  createElement,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useState,
} from 'react';
import { lazyComponent } from './lazyComponent.js';
import type { Anchor } from './useAnchor.js';
import { useLongPress } from './useLongPress.js';

const Tooltip = lazyComponent(() => import('./Tooltip.js').then((module) => module.Tooltip));

/**
 * Shows words beside a control on hover, keyboard focus and a long press, until the pointer has left both, the focus
 * goes, or Escape is pressed. They are for the eye: the control's accessible name must say them, too. Spread `hints`
 * on what holds the control and `tooltip`: so the pointer is still inside when it has gone over to the words.
 *
 * @example
 * const { hints, tooltip } = useTooltip('Ada and Grace');
 * return <li {...hints}><button aria-label="Ada and Grace">2</button>{tooltip}</li>;
 */
export function useTooltip(words: string) {
  const [anchor, setAnchor] = useState<Anchor>();
  const hide = useCallback(() => setAnchor(undefined), []);
  const longPress = useLongPress(setAnchor);
  const hints = {
    ...longPress,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      longPress.onPointerDown(event);
      // A long press means these words, and nothing around them.
      event.stopPropagation();
    },
    onContextMenu: (event: MouseEvent) => {
      if ('pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch')
        event.preventDefault();
    },
    onPointerEnter: ({ pointerType, currentTarget }: PointerEvent<HTMLElement>) => {
      if (pointerType !== 'touch') setAnchor(currentTarget);
    },
    onPointerLeave: hide,
    onFocus: ({ target, currentTarget }: FocusEvent) => {
      if (target.matches(':focus-visible')) setAnchor(currentTarget);
    },
    onBlur: hide,
  };
  return { hints, tooltip: anchor && createElement(Tooltip, { anchor, words, onDismiss: hide }) };
}
