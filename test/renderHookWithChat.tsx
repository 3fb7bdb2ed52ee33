import { useEffect } from 'react';
import { type RenderedChat, type RenderWithChatOptions, renderWithChat } from './renderWithChat.js';

/** A hook under a provider, and what it gave last. */
export interface RenderedHook<Result> extends RenderedChat {
  /** What the hook returned with its newest commit, and how many commits there were. */
  result: { current: Result; renders: number };
}

/** Runs a hook in a component of its own below a provider, through the real SDK, under StrictMode. */
export async function renderHookWithChat<Result>(
  useHook: () => Result,
  options?: RenderWithChatOptions,
): Promise<RenderedHook<Result>> {
  const result = { renders: 0 } as RenderedHook<Result>['result'];

  function Probe() {
    const value = useHook();
    useEffect(() => {
      result.current = value;
      result.renders += 1;
    });
    return null;
  }

  return { ...(await renderWithChat(<Probe />, options)), result };
}
