'use client';

import '../theme/theme.css';
import './Popover.css';
import './Tooltip.css';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { partProps } from './partProps.js';
import { type Anchor, useAnchor } from './useAnchor.js';
import { useThemeRoot } from './useThemeRoot.js';

/** Props of {@link Tooltip}. */
export interface TooltipProps {
  anchor: Anchor;
  words: string;
  /** Escape was pressed. Has to be stable. */
  onDismiss: () => void;
}

/** Words that float beside their anchor for as long as it is mounted; use {@link useTooltip}. */
export function Tooltip({ anchor, words, onDismiss }: TooltipProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { rootClassName, ...root } = useThemeRoot('ck-popover');
  useLayoutEffect(() => ref.current?.showPopover(), []);
  useAnchor(ref, anchor, 'top-start');
  useEscape(onDismiss);
  return (
    <div {...root} {...partProps('tooltip', {}, rootClassName)} ref={ref} popover="manual" aria-hidden="true">
      {words}
    </div>
  );
}

/** Hears of Escape wherever the focus is, and before what lies below: each Escape takes away one thing, the topmost. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    document.addEventListener('keydown', take, true);
    return () => document.removeEventListener('keydown', take, true);
  }, [onEscape]);
}
