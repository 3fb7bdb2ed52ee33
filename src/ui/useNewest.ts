'use client';

import { useEffect, useRef } from 'react';

/** The value of the newest render, for callbacks and effects that must not start anew whenever it changes. */
export function useNewest<Value>(value: Value): { readonly current: Value } {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}
