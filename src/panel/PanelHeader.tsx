'use client';

import { useState } from 'react';
import { NotificationBell, type NotificationBellProps } from '../notifications/NotificationBell.js';
import { useStrings } from '../strings/StringsContext.js';
import { lazyComponent } from '../ui/lazyComponent.js';
import { partProps } from '../ui/partProps.js';
import { VisuallyHidden } from '../ui/VisuallyHidden.js';
import { UserAvatar } from '../users/UserAvatar.js';
import { useCurrentUser } from '../users/useCurrentUser.js';
import type { PanelFeatures } from './panelFeatures.js';

const ProfileDialog = lazyComponent(() =>
  import('./ProfileDialog.js').then((module) => module.ProfileDialog),
);

interface PanelHeaderProps extends Pick<NotificationBellProps, 'onOpen'> {
  features: PanelFeatures;
  onSignOut: (() => void) | undefined;
}

/** The header of the panel: the signed-in user, who opens their profile, and the notification bell. */
export function PanelHeader({ features, onOpen, onSignOut }: PanelHeaderProps) {
  if (!features.profile && !features.notifications) return null;
  return (
    <header {...partProps('panel-header')}>
      {features.profile && <ProfileButton onSignOut={onSignOut} />}
      {features.notifications && <NotificationBell onOpen={onOpen} />}
    </header>
  );
}

function ProfileButton({ onSignOut }: Pick<PanelHeaderProps, 'onSignOut'>) {
  const { people } = useStrings();
  const { data: me } = useCurrentUser();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        {...partProps('panel-profile')}
        aria-haspopup="dialog"
        title={people.ownProfile}
        onClick={() => setOpen(true)}
      >
        {me && <UserAvatar user={me} size="s" />}
        <bdi {...partProps('panel-profile-name')}>{me?.displayName}</bdi>
        <VisuallyHidden>{people.ownProfile}</VisuallyHidden>
      </button>
      {isOpen && <ProfileDialog onClose={() => setOpen(false)} onSignOut={onSignOut} />}
    </>
  );
}
