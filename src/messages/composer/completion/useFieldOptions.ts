'use client';

import { useEffect } from 'react';
import { useNewest } from '../../../ui/useNewest.js';

/** A list of options that belongs to a text field. */
export interface FieldOptions {
  id: string;
  active: number;
  count: number;
  choose: (index: number) => void;
  take: () => void;
  dismiss: () => void;
}

/**
 * Lets a text field control an open list of options: its keys choose and take one, and it names the active one to
 * assistive technology. It uses a native listener, which is called before React's.
 */
export function useFieldOptions(field: HTMLTextAreaElement, options: FieldOptions): void {
  const { id, active } = options;
  const newest = useNewest(options);

  useEffect(() => {
    field.setAttribute('aria-activedescendant', `${id}-${active}`);
  }, [field, id, active]);

  useEffect(() => {
    field.setAttribute('aria-controls', id);
    field.setAttribute('aria-autocomplete', 'list');
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.shiftKey || !act(event.key, newest.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    field.addEventListener('keydown', onKeyDown);
    return () => {
      field.removeEventListener('keydown', onKeyDown);
      for (const name of ['activedescendant', 'controls', 'autocomplete']) {
        field.removeAttribute(`aria-${name}`);
      }
    };
  }, [field, id, newest]);
}

/** True if the key means something here. */
function act(key: string, { active, count, choose, take, dismiss }: FieldOptions): boolean {
  if (key === 'ArrowDown') choose((active + 1) % count);
  else if (key === 'ArrowUp') choose((active + count - 1) % count);
  else if (key === 'Enter' || key === 'Tab') take();
  else if (key === 'Escape') dismiss();
  else return false;
  return true;
}
