'use client';

import './Spinner.css';
import { useStrings } from '../strings/StringsContext.js';
import { partProps } from './partProps.js';
import { VisuallyHidden } from './VisuallyHidden.js';

/** Props of {@link Spinner}. */
export interface SpinnerProps {
  /** What is being waited for, for screen readers; `null` where the words around already say so. */
  label?: string | null;
  className?: string;
}

/** Something is under way and its length is unknown. Takes the size and colour of the text around it. */
export function Spinner({ label, className }: SpinnerProps) {
  const { common } = useStrings();
  return (
    <span {...partProps('spinner', {}, className)}>
      {label !== null && <VisuallyHidden>{label ?? common.loading}</VisuallyHidden>}
    </span>
  );
}
