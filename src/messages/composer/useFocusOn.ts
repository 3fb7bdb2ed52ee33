'use client';

import { type RefObject, useEffect } from 'react';

/** Focuses a text field, at the end of its text, whenever `occasion` becomes another one. */
export function useFocusOn(field: RefObject<HTMLTextAreaElement | null>, occasion: unknown): void {
  useEffect(() => {
    if (occasion === undefined) return;
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [field, occasion]);
}
