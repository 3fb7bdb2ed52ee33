import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type Asking, askBy, plainly } from './asking.js';
import type { Chat } from './chat.js';
import { selectConnected } from './useLive.js';

/** A hook’s arguments without `undefined`: a query without a subject would suspend for ever. */
type Known<Args extends unknown[]> = { [Index in keyof Args]: Exclude<Args[Index], undefined> };

/** A suspending query cannot be disabled, so its request waits for the connection instead. */
const suspendingly = {
  useQuery: useSuspenseQuery,
  useInfiniteQuery: useSuspenseInfiniteQuery,
  api: async (chat, call) => {
    await untilConnected(chat);
    return plainly.api(chat, call);
  },
} as Asking;

/**
 * Makes the suspending twin of a query hook: it suspends until there is data, and throws to the nearest error
 * boundary if the query fails.
 */
export function suspending<Args extends unknown[], Result>(
  useHook: (...args: Args) => Result,
): (...args: Known<Args>) => Exclude<Result, { data: undefined }> {
  return function useSuspending(...args) {
    const askAsBefore = askBy(suspendingly);
    try {
      return useHook(...(args as unknown as Args)) as Exclude<Result, { data: undefined }>;
    } finally {
      askAsBefore();
    }
  };
}

function untilConnected({ live }: Chat): Promise<void> {
  return new Promise((resolve) => {
    const resolveIfConnected = () => {
      if (selectConnected(live.getState())) {
        stop();
        resolve();
      }
    };
    const stop = live.subscribe(resolveIfConnected);
    resolveIfConnected();
  });
}
