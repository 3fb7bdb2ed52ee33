'use client';

import { useCallback, useState } from 'react';
import { useNewest } from '../ui/useNewest.js';

/**
 * A value that is controlled by the app if it passes one, and kept by the component otherwise. Either way the app is
 * told of changes. The setter keeps its identity. Re-renders when the value changes.
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
