'use client';

import './MessageSkeleton.css';
import { useStrings } from '../../strings/StringsContext.js';
import { partProps } from '../../ui/partProps.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import type { ThreadLayout } from '../row/threadLayout.js';

// A conversation's rhythm: who, and how much of the width.
const lines = [
  { own: false, width: '58%' },
  { own: false, width: '34%' },
  { own: true, width: '46%' },
  { own: false, width: '66%' },
  { own: true, width: '28%' },
  { own: true, width: '52%' },
  { own: false, width: '40%' },
] as const;

/** The place of messages that are still loading: in the layout, the column and the rhythm they will have. */
export function MessageSkeleton({ layout }: { layout: ThreadLayout }) {
  const { common } = useStrings();
  return (
    <div {...partProps('message-skeleton', { layout })}>
      <VisuallyHidden>{common.loading}</VisuallyHidden>
      {lines.map(({ own, width }) => (
        <SkeletonRow key={width} own={own && layout === 'bubbles'} width={width} layout={layout} />
      ))}
    </div>
  );
}

function SkeletonRow({ own, width, layout }: { own: boolean; width: string; layout: ThreadLayout }) {
  const picture = layout === 'rows' ? '36px' : '28px';
  return (
    <div {...partProps('message-skeleton-row', { own, layout })}>
      {!own && <Skeleton shape="circle" width={picture} height={picture} />}
      <div {...partProps('message-skeleton-main')}>
        <Skeleton width={own ? '44px' : '104px'} height="10px" />
        <Skeleton width={width} height={layout === 'rows' ? '14px' : '38px'} />
      </div>
    </div>
  );
}
