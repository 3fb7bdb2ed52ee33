'use client';

import type { Channel, UserBlockListItem } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { Button } from '../../ui/Button.js';
import { useUnblockUser } from '../../users/useUnblockUser.js';
import { ComposerNotice } from './ComposerNotice.js';
import { JoinToWrite } from './JoinToWrite.js';
import type { WritingObstacle } from './writingObstacle.js';

/** Shown instead of the text field: why the person cannot write, and how to change that, if that is possible. */
export function ComposerObstacle({ channel, obstacle }: { channel: Channel; obstacle: WritingObstacle }) {
  const { composer, connection } = useStrings();
  switch (obstacle.kind) {
    case 'signed-out':
      return <ComposerNotice>{connection.signedOutText}</ComposerNotice>;
    case 'gone':
      return <ComposerNotice>{composer.channelGone}</ComposerNotice>;
    case 'not-a-member':
      return <JoinToWrite channel={channel} />;
    case 'blocked':
      return <UnblockToWrite item={obstacle.item} />;
    case 'read-only':
      return <ComposerNotice>{composer.readOnly}</ComposerNotice>;
  }
}

function UnblockToWrite({ item }: { item: UserBlockListItem }) {
  const { composer, people } = useStrings();
  const { mutate, isPending, isError } = useUnblockUser();
  return (
    <ComposerNotice
      action={
        <Button variant="primary" pending={isPending} onClick={() => mutate({ item })}>
          {people.unblockAction}
        </Button>
      }
    >
      {isError ? people.blockFailed : composer.blocked(item.user.displayName)}
    </ComposerNotice>
  );
}
