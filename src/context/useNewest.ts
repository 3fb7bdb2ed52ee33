'use client';

import { useEffect, useRef } from 'react';

/** The value of the newest render, for callbacks and effects that its identity must not restart. */
export function useNewest<Value>(value: Value): { readonly current: Value } {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}
