'use client';

import './AttachmentTray.css';
import { useLayoutEffect, useRef } from 'react';
import { useStrings } from '../../strings/StringsContext.js';
import { PaperclipIcon } from '../../ui/icons.js';
import { partProps } from '../../ui/partProps.js';
import { useThemeRoot } from '../../ui/useThemeRoot.js';

/** Lies over a conversation while files are held above it. */
export function DropOverlay({ area }: { area: Element }) {
  const { composer } = useStrings();
  const ref = useRef<HTMLDivElement>(null);
  const { rootClassName, ...root } = useThemeRoot();
  useLayoutEffect(() => {
    const overlay = ref.current;
    if (!overlay) return;
    const { x, y, width, height } = area.getBoundingClientRect();
    Object.assign(overlay.style, {
      translate: `${x}px ${y}px`,
      inlineSize: `${width}px`,
      blockSize: `${height}px`,
    });
    overlay.showPopover();
  }, [area]);
  return (
    <div {...root} {...partProps('drop-overlay', {}, rootClassName)} ref={ref} popover="manual">
      <PaperclipIcon size={28} />
      {composer.dropFiles}
    </div>
  );
}
