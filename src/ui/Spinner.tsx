'use client';

import './Spinner.css';
import { useStrings } from '../strings/StringsContext.js';
import { partProps } from './partProps.js';
import { VisuallyHidden } from './VisuallyHidden.js';

/** Props of {@link Spinner}. */
export interface SpinnerProps {
  /** What is loading, for screen readers; `null` if text around it says so already. */
  label?: string | null;
  className?: string;
}

/** Shows that something is running. It takes the size and colour of the text around it. */
export function Spinner({ label, className }: SpinnerProps) {
  const { common } = useStrings();
  return (
    <span {...partProps('spinner', {}, className)}>
      {label !== null && <VisuallyHidden>{label ?? common.loading}</VisuallyHidden>}
    </span>
  );
}
