import type { ChatApi } from '../sdk/index.js';
import { type Chat, requireClient } from './chat.js';
import { selectConnected } from './useLive.js';

/** A hook’s arguments without `undefined`: nobody can wait for the answer to a question without a subject. */
type Known<Args extends unknown[]> = { [Index in keyof Args]: Exclude<Args[Index], undefined> };

// React renders synchronously: what is set around the call of a hook is seen by that call alone.
let suspendingCalls = 0;

/**
 * Makes the suspending twin of a query hook: it shows the nearest Suspense boundary until there is data, and throws
 * to the nearest error boundary if there is none to be had.
 */
export function suspending<Args extends unknown[], Result>(
  useHook: (...args: Args) => Result,
): (...args: Known<Args>) => Exclude<Result, { data: undefined }> {
  return function useSuspending(...args) {
    suspendingCalls += 1;
    try {
      return useHook(...(args as unknown as Args)) as Exclude<Result, { data: undefined }>;
    } finally {
      suspendingCalls -= 1;
    }
  };
}

/** Whether it is a suspending twin that calls. */
export function isSuspending(): boolean {
  return suspendingCalls > 0;
}

/** The server to ask. A suspending hook cannot be held back: its question waits for the connection instead. */
export async function apiToAsk(chat: Chat, call: unknown, suspends: boolean): Promise<ChatApi> {
  if (suspends) {
    await untilConnected(chat);
  }
  return requireClient(chat, String(call)).client.api;
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
