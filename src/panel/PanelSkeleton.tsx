'use client';

import { ChannelListSkeleton } from '../channels/ChannelListSkeleton.js';
import { useStrings } from '../strings/StringsContext.js';
import { partProps } from '../ui/partProps.js';
import { Skeleton } from '../ui/Skeleton.js';
import { VisuallyHidden } from '../ui/VisuallyHidden.js';

/** The placeholder of the panel until somebody is signed in, in the same geometry. */
export function PanelSkeleton() {
  const { connection } = useStrings();
  return (
    <div {...partProps('panel-frame', { view: 'list' })} aria-busy="true">
      <VisuallyHidden role="status">{connection.connecting}</VisuallyHidden>
      <div {...partProps('panel-list')}>
        <div {...partProps('panel-skeleton-tools', {}, 'ck-channel-list-tools')} aria-hidden="true">
          <Skeleton height="36px" />
          <Skeleton height="36px" />
        </div>
        <ChannelListSkeleton />
      </div>
      <div {...partProps('panel-thread')} />
    </div>
  );
}
