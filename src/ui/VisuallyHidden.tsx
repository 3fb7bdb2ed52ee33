import './VisuallyHidden.css';
import type { HTMLAttributes } from 'react';
import { partProps } from './partProps.js';

/** Words for screen readers only. */
export function VisuallyHidden({ className, ...rest }: HTMLAttributes<HTMLSpanElement>) {
  return <span {...rest} {...partProps('visually-hidden', {}, className)} />;
}
