'use client';

import '../theme/theme.css';
import './Popover.css';
import './Tooltip.css';
import { useLayoutEffect, useRef } from 'react';
import { partProps } from './partProps.js';
import { type Anchor, useAnchor } from './useAnchor.js';
import { useThemeRoot } from './useThemeRoot.js';

/** Words that float beside their anchor for as long as it is mounted; use {@link useTooltip}. */
export function Tooltip({ anchor, words }: { anchor: Anchor; words: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const { rootClassName, ...root } = useThemeRoot('ck-popover');
  useLayoutEffect(() => ref.current?.showPopover(), []);
  useAnchor(ref, anchor, 'top-start');
  return (
    <div {...root} {...partProps('tooltip', {}, rootClassName)} ref={ref} popover="manual" aria-hidden="true">
      {words}
    </div>
  );
}
