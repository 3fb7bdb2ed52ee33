'use client';

import './Pane.css';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useStrings } from '../strings/StringsContext.js';
import { focusedIn } from './focusedIn.js';
import { IconButton } from './IconButton.js';
import { CloseIcon } from './icons.js';
import { isOwnEscape } from './isOwnEscape.js';
import { partProps } from './partProps.js';
import { Surface } from './Surface.js';

/** Props of {@link Pane}. */
export interface PaneProps {
  /** The public part name of the whole. */
  part: string;
  /** Its heading and accessible name. */
  title: string;
  /** A line below the title. */
  subtitle?: string;
  /** Called when the close button or Escape asks to close it. Without it, it cannot be closed. */
  onClose?: (() => void) | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A panel that is opened beside something else. It takes the focus when it opens, and gives it back when it closes.
 * Fills its container.
 *
 * @example
 * <Pane part="channel-details" title="Details" onClose={close}>…</Pane>
 */
export function Pane({ part, title, subtitle, onClose, className, children }: PaneProps) {
  const { common } = useStrings();
  const titleId = useId();
  const pane = useVisitingFocus();
  const closeByEscape = (event: KeyboardEvent) => {
    if (!onClose || !isOwnEscape(event)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <Surface
      part={part}
      as="section"
      ref={pane}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={className ? `ck-pane ${className}` : 'ck-pane'}
      onKeyDown={closeByEscape}
    >
      <header {...partProps('pane-header')}>
        <div {...partProps('pane-words')}>
          <h2 id={titleId} {...partProps('pane-title')}>
            {title}
          </h2>
          {subtitle && <p {...partProps('pane-subtitle', {}, 'ck-note')}>{subtitle}</p>}
        </div>
        {onClose && (
          <IconButton label={common.close} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        )}
      </header>
      {children}
    </Surface>
  );
}

function useVisitingFocus() {
  const pane = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const opened = pane.current;
    if (!opened) return;
    before.current ??= focusedIn(opened);
    opened.focus({ preventScroll: true });
    return () => {
      if (!opened.contains(focusedIn(opened))) return;
      // What was covered by the pane can be focused only once it is visible again.
      queueMicrotask(() => {
        if (!opened.isConnected) before.current?.focus({ preventScroll: true });
      });
    };
  }, []);
  return pane;
}
