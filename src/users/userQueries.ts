import type { ChatPagesQuery, ChatQuery } from '../queries/chatQuery.js';
import type { CurrentUser, User, UserBlockListItem, UsersFilter } from '../sdk/index.js';

/** What can be asked about people. */
export const userQueries = {
  currentUser: (): ChatQuery<CurrentUser> => ({
    key: ['currentUser'],
    read: (api) => api.getCurrentUser(),
  }),
  users: (filter: UsersFilter = {}): ChatPagesQuery<User> => ({
    key: ['users', filter],
    read: (api) => api.getUsers(filter),
  }),
  usersCount: (filter: UsersFilter = {}): ChatQuery<number> => ({
    key: ['usersCount', filter],
    read: (api) => api.getUsersCount(filter),
  }),
  user: (id: number): ChatQuery<User> => ({
    key: ['user', id],
    read: (api) => api.getUser(id),
  }),
  blockList: (): ChatPagesQuery<UserBlockListItem> => ({
    key: ['blockList'],
    read: (api) => api.getUserBlockList(),
  }),
};
