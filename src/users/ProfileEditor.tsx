'use client';

import './ProfileEditor.css';
import { type SyntheticEvent, useState } from 'react';
import type { CurrentUser } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { ErrorState } from '../ui/ErrorState.js';
import { FailureNote } from '../ui/FailureNote.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Spinner } from '../ui/Spinner.js';
import { Surface } from '../ui/Surface.js';
import { TextField } from '../ui/TextField.js';
import { PictureEditor } from './PictureEditor.js';
import { useCurrentUser } from './useCurrentUser.js';
import { useUpdateCurrentUser } from './useUpdateCurrentUser.js';

/** Props of {@link ProfileEditor}. */
export interface ProfileEditorProps {
  /**
   * Called when the person asks to sign out: call `useSession().end`, or whatever your app does. Without it, there is
   * no button for that.
   */
  onSignOut?: (() => void) | undefined;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ProfileEditor: ProfileEditorProps;
  }
}

/**
 * A form for the signed-in user's picture, with preview and upload progress, and display name.
 *
 * Updates with the signed-in user.
 * SDK: `getCurrentUser`, `updateCurrentUser`, `updateCurrentUserDisplayPicture`.
 *
 * @example
 * function Settings() {
 *   const { end } = useSession();
 *   return <ProfileEditor onSignOut={end} />;
 * }
 */
export const ProfileEditor = part('ProfileEditor', function ProfileEditor(props: ProfileEditorProps) {
  const { onSignOut, className } = props;
  const { people } = useStrings();
  const { data: user, error, refetch } = useCurrentUser();
  return (
    <Surface part="profile-editor" as="section" aria-label={people.ownProfile} className={className}>
      {user && (
        <>
          <PictureEditor user={user} />
          <NameForm key={user.displayName} user={user} />
        </>
      )}
      {!user && (error ? <ErrorState message={error.message} onRetry={() => void refetch()} /> : <Spinner />)}
      {onSignOut && <Button onClick={onSignOut}>{people.signOut}</Button>}
    </Surface>
  );
});

function NameForm({ user }: { user: CurrentUser }) {
  const { people, common } = useStrings();
  const update = useUpdateCurrentUser();
  const [displayName, setDisplayName] = useState(user.displayName);
  const name = displayName.trim();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name !== '' && !update.isPending) update.mutate((newest) => ({ ...newest, displayName: name }));
  };
  return (
    <form {...partProps('profile-form')} onSubmit={submit} noValidate>
      <TextField
        label={people.displayName}
        value={displayName}
        error={name === '' ? people.displayNameMissing : undefined}
        autoComplete="nickname"
        onChange={(event) => setDisplayName(event.target.value)}
      />
      {update.error && (
        <FailureNote>
          {people.profileFailed}. {update.error.message}
        </FailureNote>
      )}
      <Button variant="primary" type="submit" pending={update.isPending} disabled={name === user.displayName}>
        {common.save}
      </Button>
    </form>
  );
}
