'use client';

import { type RefObject, useEffect } from 'react';
import '../ui/Pane.css';
import { useStrings } from '../strings/StringsContext.js';
import { IconButton } from '../ui/IconButton.js';
import { CloseIcon } from '../ui/icons.js';
import { isOwnEscape } from '../ui/isOwnEscape.js';
import { lazyComponent } from '../ui/lazyComponent.js';
import { partProps } from '../ui/partProps.js';
import type { ChatPanelProps } from './ChatPanel.js';
import { followViewport } from './followViewport.js';
import { PanelSkeleton } from './PanelSkeleton.js';

const ChatPanel = lazyComponent(
  () => import('./ChatPanel.js').then((module) => module.ChatPanel),
  <PanelSkeleton />,
);

/** Loads the panel's code before it is opened. */
export const preloadPanel = () => ChatPanel.preload();

interface LauncherWindowProps extends ChatPanelProps {
  frameRef: RefObject<HTMLDivElement | null>;
  onClose: () => void;
}

/**
 * The panel in a window of its own, which Escape closes. On a phone it covers the whole screen, and has a bar to
 * close it.
 */
export function LauncherWindow({ frameRef, onClose, ...panel }: LauncherWindowProps) {
  const { panel: words } = useStrings();
  useEffect(() => (frameRef.current ? followViewport(frameRef.current) : undefined), [frameRef]);
  return (
    <div
      {...partProps('launcher-window')}
      ref={frameRef}
      role="dialog"
      aria-label={words.label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (isOwnEscape(event)) onClose();
      }}
    >
      <div {...partProps('launcher-bar', {}, 'ck-pane-header')}>
        <span {...partProps('launcher-title', {}, 'ck-pane-words ck-pane-title')}>{words.label}</span>
        <IconButton label={words.close} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <div {...partProps('launcher-panel')}>
        <ChatPanel {...panel} />
      </div>
    </div>
  );
}
