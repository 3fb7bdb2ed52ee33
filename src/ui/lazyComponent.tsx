'use client';

import { type ComponentType, createElement, type FunctionComponent, useEffect, useState } from 'react';

/**
 * A component whose code is fetched when it is first shown: for what opens on demand. Until then it renders nothing,
 * and afterwards at once. A failed fetch is told to the console, and the next mount tries again.
 *
 * @example
 * const Lightbox = lazyComponent(() => import('./Lightbox.js').then((module) => module.Lightbox));
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  let loaded: ComponentType<Props> | undefined;

  return function LazyComponent(props: Props) {
    const [Component, setComponent] = useState(() => loaded);
    useEffect(() => {
      if (loaded) return;
      let isMounted = true;
      load().then((component) => {
        loaded = component;
        if (isMounted) setComponent(() => component);
      }, console.error);
      return () => {
        isMounted = false;
      };
    }, []);
    return Component ? createElement(Component, props) : null;
  };
}
