import { type Ask, withFilter } from './ask.js';
import { fetchCode } from './fetchCode.js';
import type { CurrentUser, User, UserBlockListItem } from './model.js';
import type { Page } from './page.js';
import type {
  BlockListItemRequest,
  DisplayPictureRequest,
  UpdateCurrentUser,
  UserChannelRequest,
  UserRequest,
  UsersFilter,
} from './requests.js';
import type { Translator } from './translate.js';

/** What can be asked about and done with people. */
export interface UserApi {
  getCurrentUser(): Promise<CurrentUser>;
  /** Hands a copy to `update` and sends what it returns. */
  updateCurrentUser(update: UpdateCurrentUser): Promise<CurrentUser>;
  updateCurrentUserDisplayPicture(request: DisplayPictureRequest): Promise<CurrentUser>;
  getUsers(filter?: UsersFilter): Promise<Page<User>>;
  getUsersCount(filter?: UsersFilter): Promise<number>;
  /** An unknown id is answered with silence: it rejects with `timed-out`. */
  getUser(id: number): Promise<User>;
  getUserIsChannelMember(request: UserChannelRequest): Promise<boolean>;
  blockUser(request: UserRequest): Promise<User>;
  getUserBlockList(): Promise<Page<UserBlockListItem>>;
  deleteUserBlockListItem(request: BlockListItemRequest): Promise<User>;
}

/** Makes the {@link UserApi} of one user session. */
export function createUserApi(ask: Ask, translate: Translator): UserApi {
  return {
    ...ask.calls(['getCurrentUser'], ({ user }) => translate.currentUser(user)),
    ...ask.calls(['getUser', 'blockUser', 'deleteUserBlockListItem'], ({ user }) => translate.user(user)),
    ...ask.calls(['getUserIsChannelMember'], ({ isMember }) => isMember),
    updateCurrentUser: async (update) => {
      // The SDK hands out its live object: a change to it would stick even if the call failed. It came as JSON,
      // and React Native has no structuredClone.
      const updateCopy = (live: unknown) => update(translate.currentUser(JSON.parse(JSON.stringify(live))));
      const { user } = await ask.call('updateCurrentUser', (kitty) => kitty.updateCurrentUser(updateCopy));
      return translate.currentUser(user);
    },
    updateCurrentUserDisplayPicture: async (request) => {
      const name = 'updateCurrentUserDisplayPicture';
      const change = 'url' in request.file ? ask.call : ask.upload;
      const { toPictureRequest } = await fetchCode(name, () => import('./files.js'));
      const { user } = await change(name, (kitty) =>
        kitty.updateCurrentUserDisplayPicture(toPictureRequest(request)),
      );
      return translate.currentUser(user);
    },
    getUsers: (filter) => ask.page('getUsers', withFilter(filter), translate.user),
    getUsersCount: async (filter) =>
      (await ask.call('getUsersCount', (kitty) => kitty.getUsersCount(withFilter(filter)))).count,
    getUserBlockList: () => ask.page('getUserBlockList', {}, translate.blockListItem),
  };
}
