'use client';

import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Popover } from '../ui/Popover.js';
import { UserCard, type UserCardProps } from './UserCard.js';

interface UserPopoverProps extends Pick<UserCardProps, 'user' | 'channel' | 'onMessage'> {
  /** The element that was pressed. */
  anchor: HTMLElement;
  onClose: () => void;
}

/** A {@link UserCard} beside the element that was pressed. */
export function UserPopover({ anchor, onClose, onMessage, ...card }: UserPopoverProps) {
  const { people } = useStrings();
  const openMessage =
    onMessage &&
    ((channel: Channel) => {
      onClose();
      onMessage(channel);
    });
  return (
    <Popover anchor={anchor} onClose={onClose} label={people.profile(card.user.displayName)}>
      <UserCard {...card} onMessage={openMessage} />
    </Popover>
  );
}
