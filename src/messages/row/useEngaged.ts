'use client';

import { type FocusEvent, type PointerEvent, useState } from 'react';

/**
 * Whether the mouse is over an element or the keyboard focus is inside it. Spread `engagement` on the element;
 * updates when it begins or ends.
 */
export function useEngaged() {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const engagement = {
    onPointerEnter: ({ pointerType }: PointerEvent) => setHovered(pointerType !== 'touch'),
    onPointerLeave: () => setHovered(false),
    onFocus: ({ target }: FocusEvent) => setFocused(target.matches(':focus-visible')),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
      setFocused((was) => was && currentTarget.contains(relatedTarget)),
  };
  return { engaged: hovered || focused, engagement };
}
