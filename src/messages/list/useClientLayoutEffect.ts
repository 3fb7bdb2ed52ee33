import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect` where there is a layout; on a server, where React 18 would warn, it does nothing either way. */
export const useClientLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
