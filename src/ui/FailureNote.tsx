import './FailureNote.css';
import type { ReactNode } from 'react';
import { partProps } from './partProps.js';

/** What did not work and why, beside the control that tries again. Announced when it appears. */
export function FailureNote({ children }: { children: ReactNode }) {
  return (
    <p role="alert" {...partProps('failure-note')}>
      {children}
    </p>
  );
}
