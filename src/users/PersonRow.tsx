'use client';

import type { User } from '../sdk/index.js';
import { ListEntry, type ListEntryProps } from '../ui/ListEntry.js';
import { UserAvatar } from './UserAvatar.js';

interface PersonRowProps extends Pick<ListEntryProps, 'as' | 'note' | 'onOpen' | 'opens' | 'children'> {
  user: User;
}

/** One person in a list. Updates with their presence. */
export function PersonRow({ user, ...entry }: PersonRowProps) {
  return (
    <ListEntry part="person-row" picture={<UserAvatar user={user} />} title={user.displayName} {...entry} />
  );
}
