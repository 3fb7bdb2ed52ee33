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

/** A component whose code comes when it is wanted. */
export type LazyComponent<Props> = FunctionComponent<Props> & {
  /** Fetches its code, so that it is here when it is shown. */
  preload(): void;
};

/**
 * A component whose code is fetched when it is first shown: for what opens on demand. Until then it renders
 * `meanwhile`, and afterwards at once. A fetch that fails is tried again for as long as the component is wanted.
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

  // What fails to come early is fetched again when it is shown.
  return Object.assign(Lazy, { preload: () => void fetchCode().catch(() => {}) });
}
