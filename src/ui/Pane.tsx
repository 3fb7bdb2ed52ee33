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
  /** The close button or Escape asked to close it; without it there is no way to close. */
  onClose?: (() => void) | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * What comes to stand beside something else for a while: the focus comes in with it, and goes back to where it was.
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
      // What lay under the pane can have the focus only once it is shown again.
      queueMicrotask(() => {
        if (!opened.isConnected) before.current?.focus({ preventScroll: true });
      });
    };
  }, []);
  return pane;
}
