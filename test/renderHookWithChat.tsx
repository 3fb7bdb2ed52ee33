import { act } from '@testing-library/react';
import { useEffect, useReducer } from 'react';
import { type RenderedChat, type RenderWithChatOptions, renderWithChat } from './renderWithChat.js';

/** A hook under a provider, and what it gave last. */
export interface RenderedHook<Result> extends RenderedChat {
  /** What the hook returned with its newest commit, and how many commits there were. */
  result: { current: Result; renders: number; onCommit?: (value: Result) => void };
  /** Renders the hook again, as its component would for a reason of its own. */
  rerender(): void;
}

/** Runs a hook in a component of its own below a provider, through the real SDK, under StrictMode. */
export async function renderHookWithChat<Result>(
  useHook: () => Result,
  options?: RenderWithChatOptions,
): Promise<RenderedHook<Result>> {
  const result = { renders: 0 } as RenderedHook<Result>['result'];

  let rerender = () => {};

  function Probe() {
    const [, renderAgain] = useReducer((times: number) => times + 1, 0);
    const value = useHook();
    useEffect(() => {
      rerender = renderAgain;
      result.current = value;
      result.renders += 1;
      result.onCommit?.(value);
    });
    return null;
  }

  const rendered = await renderWithChat(<Probe />, options);
  return { ...rendered, result, rerender: () => act(() => rerender()) };
}
