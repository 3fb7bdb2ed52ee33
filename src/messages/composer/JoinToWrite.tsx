'use client';

import { useJoinChannel } from '../../channels/useJoinChannel.js';
import type { Channel } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { Button } from '../../ui/Button.js';
import { ComposerNotice } from './ComposerNotice.js';

/** For visitors of a channel: writing begins with joining. */
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
