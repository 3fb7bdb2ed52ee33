'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, CurrentUser, DisplayPictureRequest } from '../sdk/index.js';
import { userMutations } from './userMutations.js';

/**
 * Changes the signed-in user's picture: uploads a file, or refers to one that is hosted elsewhere.
 *
 * Re-renders with the state of the mutation.
 * SDK: `updateCurrentUserDisplayPicture`.
 *
 * @returns A TanStack mutation result: `mutate({ file, onProgress? })`, where `file` is a browser `File`,
 * `{ uri, name, type, size }` with a `data:` URL, or `{ url, name, contentType, size }` of one that is hosted
 * elsewhere; sizes are in bytes; `onProgress` is called with the share that has been sent, from 0 to 1; `mutateAsync`
 * resolves to the user. `error` is a {@link ChatError}.
 *
 * @example
 * function Picture() {
 *   const updatePicture = useUpdateCurrentUserDisplayPicture();
 *   return (
 *     <input
 *       type="file"
 *       accept="image/*"
 *       onChange={({ target }) => target.files?.[0] && updatePicture.mutate({ file: target.files[0] })}
 *     />
 *   );
 * }
 */
export function useUpdateCurrentUserDisplayPicture(): UseMutationResult<
  CurrentUser,
  ChatError,
  DisplayPictureRequest
> {
  return useChatMutation(userMutations.updateDisplayPicture);
}
