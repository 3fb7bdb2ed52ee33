import { callOf } from '../context/useChatMutation.js';
import { userQueries } from './userQueries.js';

/** What can be done to people, and what it changes in the caches. */
export const userMutations = {
  updateCurrentUser: callOf('updateCurrentUser', {
    onDone: ({ cache }, user) => cache.write(userQueries.currentUser().key, user),
  }),
  updateDisplayPicture: callOf('updateCurrentUserDisplayPicture', {
    // The SDK tells its observers of a changed user, but not of a changed picture.
    onDone: ({ cache }, user) => cache.write(userQueries.currentUser().key, user),
  }),
  block: callOf('blockUser', {
    onDone: ({ cache }) => cache.invalidate(userQueries.blockList().key),
  }),
  unblock: callOf('deleteUserBlockListItem', {
    onDone: ({ cache }) => cache.invalidate(userQueries.blockList().key),
  }),
};
