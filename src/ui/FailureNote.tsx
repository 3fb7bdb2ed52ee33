import './FailureNote.css';
import type { ReactNode } from 'react';
import { partProps } from './partProps.js';

/** Why something failed, shown beside the control that retries it. Screen readers announce it when it appears. */
export function FailureNote({ children }: { children: ReactNode }) {
  return (
    <p role="alert" {...partProps('failure-note')}>
      {children}
    </p>
  );
}
