'use client';

import { useStrings } from '../strings/StringsContext.js';
import { Dialog } from '../ui/Dialog.js';
import { ProfileEditor } from '../users/ProfileEditor.js';

interface ProfileDialogProps {
  onClose: () => void;
  onSignOut: (() => void) | undefined;
}

/** The signed-in user's own profile. */
export function ProfileDialog({ onClose, onSignOut }: ProfileDialogProps) {
  const { people } = useStrings();
  return (
    <Dialog open onClose={onClose} title={people.ownProfile} size="s">
      <ProfileEditor onSignOut={onSignOut} />
    </Dialog>
  );
}
