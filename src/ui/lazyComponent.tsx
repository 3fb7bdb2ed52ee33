'use client';

import { type ComponentType, createElement, type FunctionComponent, useEffect, useState } from 'react';

const RETRY_MS = 2_000;

/**
 * A component whose code is fetched when it is first shown: for what opens on demand. Until then it renders nothing,
 * and afterwards at once. A fetch that fails is tried again for as long as the component is wanted.
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
      let isWanted = true;
      let retry: ReturnType<typeof setTimeout>;
      const fetchIt = () =>
        void load().then(
          (component) => {
            loaded = component;
            if (isWanted) setComponent(() => component);
          },
          () => {
            if (isWanted) retry = setTimeout(fetchIt, RETRY_MS);
          },
        );
      fetchIt();
      return () => {
        isWanted = false;
        clearTimeout(retry);
      };
    }, []);
    return Component ? createElement(Component, props) : null;
  };
}
