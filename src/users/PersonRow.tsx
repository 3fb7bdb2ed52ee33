'use client';

import './PersonRow.css';
import { createElement, type ReactNode } from 'react';
import type { User } from '../sdk/index.js';
import { partProps } from '../ui/partProps.js';
import { UserAvatar } from './UserAvatar.js';

interface PersonRowProps {
  user: User;
  /** @default 'li' */
  as?: 'li' | 'label';
  /** A line below the name. */
  note?: ReactNode;
  /** Makes the whole row open something beside the element it is told; controls stay their own. */
  onOpen?: ((anchor: HTMLElement) => void) | undefined;
  /** Controls at the end. */
  children?: ReactNode;
}

/** One person of a list. */
export function PersonRow({ user, as = 'li', note, onOpen, children }: PersonRowProps) {
  return createElement(
    as,
    partProps('person-row'),
    <UserAvatar user={user} />,
    <span {...partProps('person-row-words')}>
      {onOpen ? (
        <button
          type="button"
          aria-haspopup="dialog"
          {...partProps('person-row-name')}
          onClick={(event) => onOpen(event.currentTarget)}
        >
          {user.displayName}
        </button>
      ) : (
        <span {...partProps('person-row-name')}>{user.displayName}</span>
      )}
      {note && <span {...partProps('person-row-note')}>{note}</span>}
    </span>,
    children,
  );
}
