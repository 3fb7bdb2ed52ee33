'use client';

import {
  type ComponentType,
  createElement,
  type FunctionComponent,
  type ReactNode,
  useEffect,
  useState,
} from 'react';

const RETRY_MS = 2_000;

/** A component whose code is loaded on demand. */
export type LazyComponent<Props> = FunctionComponent<Props> & {
  /** Loads the code before the component is shown. */
  preload(): void;
};

/**
 * Makes a component whose code is loaded when it is first rendered. Until then it renders `meanwhile`; afterwards it
 * renders at once. Loading is retried for as long as the component is mounted.
 *
 * @example
 * const Lightbox = lazyComponent(() => import('./Lightbox.js').then((module) => module.Lightbox));
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | undefined;

  const fetchCode = async () => {
    loaded ??= await load();
    return loaded;
  };

  function Lazy(props: Props) {
    const [Component, setComponent] = useState(() => loaded);
    useEffect(() => {
      if (loaded) return setComponent(() => loaded);
      let isWanted = true;
      let retry: ReturnType<typeof setTimeout>;
      const fetchIt = () =>
        void fetchCode().then(
          (component) => {
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
    return Component ? createElement(Component, props) : meanwhile;
  }

  // If preloading fails, the code is loaded again when the component is rendered.
  return Object.assign(Lazy, { preload: () => void fetchCode().catch(() => {}) });
}
