'use client';

import { useStrings } from '../strings/StringsContext.js';
import { partProps } from '../ui/partProps.js';
import { Skeleton } from '../ui/Skeleton.js';
import { VisuallyHidden } from '../ui/VisuallyHidden.js';

/** Widths that names and previews may have, so that it looks like a list rather than a grid. */
const widths = [
  ['38%', '76%'],
  ['52%', '64%'],
  ['30%', '82%'],
  ['46%', '58%'],
  ['40%', '70%'],
  ['56%', '48%'],
  ['34%', '66%'],
] as const;

/** Rows that are still loading, in the geometry of those to come. */
export function ChannelListSkeleton({ rows = widths.length }: { rows?: number }) {
  const { common } = useStrings();
  return (
    <div {...partProps('channel-rows')} aria-busy="true">
      <VisuallyHidden>{common.loading}</VisuallyHidden>
      {widths.slice(0, rows).map(([name, preview]) => (
        <div key={name} {...partProps('channel-skeleton', {}, 'ck-channel-row')} aria-hidden="true">
          <Skeleton shape="circle" width="44px" height="44px" />
          <span {...partProps('channel-skeleton-words', {}, 'ck-channel-row-words')}>
            <Skeleton width={name} height="0.8em" />
            <Skeleton width={preview} height="0.7em" />
          </span>
        </div>
      ))}
    </div>
  );
}
