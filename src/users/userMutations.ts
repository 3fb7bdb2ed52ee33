import type { ChatMutation } from '../context/useChatMutation.js';
import type {
  BlockListItemRequest,
  CurrentUser,
  DisplayPictureRequest,
  UpdateCurrentUser,
  User,
  UserRequest,
} from '../sdk/index.js';
import { userQueries } from './userQueries.js';

/** What can be done to people, and what it changes in the caches. */
export const userMutations = {
  updateCurrentUser: {
    name: 'updateCurrentUser',
    run: ({ client }, update) => client.api.updateCurrentUser(update),
    onDone: ({ cache }, user) => cache.write(userQueries.currentUser().key, user),
  } satisfies ChatMutation<UpdateCurrentUser, CurrentUser>,
  updateDisplayPicture: {
    name: 'updateCurrentUserDisplayPicture',
    run: ({ client }, request) => client.api.updateCurrentUserDisplayPicture(request),
    // The SDK tells its observers of a changed user, but not of a changed picture.
    onDone: ({ cache }, user) => cache.write(userQueries.currentUser().key, user),
  } satisfies ChatMutation<DisplayPictureRequest, CurrentUser>,
  block: {
    name: 'blockUser',
    run: ({ client }, request) => client.api.blockUser(request),
    onDone: ({ cache }) => cache.invalidate(userQueries.blockList().key),
  } satisfies ChatMutation<UserRequest, User>,
  unblock: {
    name: 'deleteUserBlockListItem',
    run: ({ client }, request) => client.api.deleteUserBlockListItem(request),
    onDone: ({ cache }) => cache.invalidate(userQueries.blockList().key),
  } satisfies ChatMutation<BlockListItemRequest, User>,
};
