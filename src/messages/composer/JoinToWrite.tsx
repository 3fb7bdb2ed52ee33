'use client';

import { useJoinChannel } from '../../channels/useJoinChannel.js';
import type { Channel } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { Button } from '../../ui/Button.js';
import { ComposerNotice } from './ComposerNotice.js';

/** For people who are not members: a button to join, in place of the text field. */
export function JoinToWrite({ channel }: { channel: Channel }) {
  const { channels, composer } = useStrings();
  const { mutate, isPending, isError } = useJoinChannel();
  return (
    <ComposerNotice
      action={
        <Button variant="primary" pending={isPending} onClick={() => mutate({ channel })}>
          {channels.join}
        </Button>
      }
    >
      {isError ? channels.joinFailed : composer.joinToWrite}
    </ComposerNotice>
  );
}
