'use client';

import { type RefObject, useEffect } from 'react';

/** Focuses a text field, with the caret at the end, whenever `asked` increases. */
export function useFocusOn(field: RefObject<HTMLTextAreaElement | null>, asked: number): void {
  useEffect(() => {
    if (asked === 0) return;
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [field, asked]);
}
