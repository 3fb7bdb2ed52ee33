'use client';

import { type ChangeEvent, useRef, useState } from 'react';
import type { CurrentUser } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Avatar } from '../ui/Avatar.js';
import { Button } from '../ui/Button.js';
import { FailureNote } from '../ui/FailureNote.js';
import { partProps } from '../ui/partProps.js';
import { usePictureUpload } from './usePictureUpload.js';

/** The picture of the signed-in user, with a button to change it. The new picture is shown while it is uploaded. */
export function PictureEditor({ user }: { user: CurrentUser }) {
  const { people } = useStrings();
  const input = useRef<HTMLInputElement>(null);
  const [isForeign, setForeign] = useState(false);
  const { preview, share, error, upload } = usePictureUpload();

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // Otherwise choosing the same file again would not fire an event.
    target.value = '';
    if (!file) return;
    setForeign(!file.type.startsWith('image/'));
    if (file.type.startsWith('image/')) upload(file);
  };

  return (
    <div {...partProps('picture-editor')}>
      <Avatar name={user.displayName} src={preview ?? user.displayPictureUrl} size="xl" />
      <div {...partProps('picture-editor-words')}>
        <input ref={input} type="file" accept="image/*" hidden onChange={choose} />
        <Button size="s" pending={share !== undefined} onClick={() => input.current?.click()}>
          {people.changePicture}
        </Button>
        <span role="status" {...partProps('picture-editor-progress', {}, 'ck-note')}>
          {share !== undefined && people.pictureUploading(Math.round(share * 100))}
        </span>
      </div>
      {isForeign && <FailureNote>{people.pictureNotImage}</FailureNote>}
      {error && (
        <FailureNote>
          {people.profileFailed}. {error.message}
        </FailureNote>
      )}
    </div>
  );
}
