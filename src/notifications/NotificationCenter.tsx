'use client';

import { useStrings } from '../strings/StringsContext.js';
import { MenuSeparator } from '../ui/Menu.js';
import { Popover } from '../ui/Popover.js';
import type { NotificationBellProps } from './NotificationBell.js';
import { NotificationList } from './NotificationList.js';
import { NotificationSettings } from './NotificationSettings.js';

interface NotificationCenterProps extends Pick<NotificationBellProps, 'onOpen'> {
  anchor: Element;
  onClose: () => void;
}

/** The popover of the bell: the list, and the settings below it. */
export function NotificationCenter({ anchor, onClose, onOpen }: NotificationCenterProps) {
  const { notifications } = useStrings();
  return (
    <Popover
      anchor={anchor}
      onClose={onClose}
      label={notifications.region}
      placement="bottom-end"
      className="ck-notification-center"
    >
      <NotificationList onOpen={onOpen} />
      <MenuSeparator />
      <NotificationSettings />
    </Popover>
  );
}
