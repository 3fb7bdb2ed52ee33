'use client';

import { useState } from 'react';
import { type Completion, completionAt } from './completionAt.js';

interface Caret {
  field: HTMLTextAreaElement;
  at: number;
}

/** What is being completed at the caret, until the person dismisses it. */
export function useCompletion(text: string) {
  const [caret, setCaret] = useState<Caret>();
  const [dismissed, setDismissed] = useState<number>();
  const found = caret && completionAt(text, caret.at);
  // Dismissing applies to one word only.
  if (!found && dismissed !== undefined) setDismissed(undefined);
  const open: { completion: Completion; field: HTMLTextAreaElement } | undefined =
    caret && found && found.start !== dismissed ? { completion: found, field: caret.field } : undefined;

  return {
    open,
    /** The caret may have moved in a field, or left it. */
    onCaret: (field: HTMLTextAreaElement | undefined) => setCaret(field && { field, at: field.selectionEnd }),
    dismiss: () => setDismissed(found?.start),
  };
}
