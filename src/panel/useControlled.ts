'use client';

import { useCallback, useState } from 'react';
import { useNewest } from '../ui/useNewest.js';

/**
 * A value that the app holds if it gives one, and the component otherwise; the app is told of changes either way.
 * The setter keeps its identity. Re-renders when the value changes.
 */
export function useControlled<Value>(
  given: Value | undefined,
  initial: Value,
  onChange: ((value: Value) => void) | undefined,
): readonly [Value, (value: Value) => void] {
  const [own, setOwn] = useState(initial);
  const notify = useNewest(onChange);
  const set = useCallback(
    (value: Value) => {
      setOwn(value);
      notify.current?.(value);
    },
    [notify],
  );
  return [given === undefined ? own : given, set];
}
