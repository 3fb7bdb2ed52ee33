'use client';

import './EmptyState.css';
import type { ReactNode } from 'react';
import { part } from './part.js';
import { partProps } from './partProps.js';

/** Props of {@link EmptyState}. */
export interface EmptyStateProps {
  title: string;
  /** One sentence on what could be here and how it gets here. */
  text?: string;
  /** An icon of 24 px. */
  icon?: ReactNode;
  /** What the person can do: one button. */
  action?: ReactNode;
  className?: string;
}

declare module './part.js' {
  interface PartRegistry {
    EmptyState: EmptyStateProps;
  }
}

/**
 * Says that there is nothing here yet, and what to do about it.
 *
 * @example
 * <EmptyState title="No channels yet" action={<button onClick={openDialog}>New channel</button>} />
 */
export const EmptyState = part('EmptyState', function EmptyState(props: EmptyStateProps) {
  const { title, text, icon, action, className } = props;
  return (
    <div {...partProps('empty-state', {}, className)}>
      {icon && <span {...partProps('state-icon')}>{icon}</span>}
      <p {...partProps('state-title')}>{title}</p>
      {text && <p {...partProps('state-text', {}, 'ck-note')}>{text}</p>}
      {action && <div {...partProps('state-action')}>{action}</div>}
    </div>
  );
});
