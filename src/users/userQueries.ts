import type { ChatPagesQuery, ChatQuery } from '../queries/chatQuery.js';
import type { CurrentUser, User, UsersFilter } from '../sdk/index.js';

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
};
