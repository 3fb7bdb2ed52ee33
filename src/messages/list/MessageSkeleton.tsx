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
        <div key={width} {...partProps('message-skeleton-row', { own: own && layout === 'bubbles' })}>
          {(!own || layout === 'rows') && (
            <Skeleton
              shape="circle"
              width={layout === 'rows' ? '36px' : '28px'}
              height={layout === 'rows' ? '36px' : '28px'}
            />
          )}
          <Skeleton width={width} height="38px" className="ck-message-skeleton-bubble" />
        </div>
      ))}
    </div>
  );
}
