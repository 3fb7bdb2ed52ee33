'use client';

import { useQueryErrorResetBoundary } from '@tanstack/react-query';

/**
 * Lets suspending hooks that failed try again, for the “Try again” button of an error boundary.
 *
 * Never re-renders.
 *
 * @returns A function of stable identity; call it before the boundary shows its children again.
 *
 * @example
 * function TryAgain({ resetBoundary }: { resetBoundary: () => void }) {
 *   const resetErrors = useErrorReset();
 *   return (
 *     <button
 *       onClick={() => {
 *         resetErrors();
 *         resetBoundary();
 *       }}
 *     >
 *       Try again
 *     </button>
 *   );
 * }
 */
export function useErrorReset(): () => void {
  return useQueryErrorResetBoundary().reset;
}
