'use client';

import './Button.css';
import { type ButtonHTMLAttributes, forwardRef, type MouseEvent } from 'react';
import { partProps } from './partProps.js';
import { Spinner } from './Spinner.js';

/** Props of {@link Button}; all other attributes go to the `button`. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /**
   * How prominent it is: one `primary` in a view, `danger` only for what cannot be undone.
   * @default 'secondary'
   */
  variant?: 'primary' | 'secondary' | 'ghost' | 'danger';
  /** @default 'm' */
  size?: 's' | 'm';
  /**
   * Whether its action is running. Then it keeps its place, its width and the focus, and ignores clicks.
   * @default false
   */
  pending?: boolean;
}

/** A button that says what happens. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'secondary', size = 'm', pending = false, className, children, onClick, ...rest },
  ref,
) {
  // Not `disabled` while pending: it would lose the focus.
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      {...partProps('button', { variant, size, pending }, className)}
      ref={ref}
      onClick={click}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
    >
      <span {...partProps('button-label')}>{children}</span>
      {pending && (
        <span {...partProps('button-pending')}>
          <Spinner label={null} />
        </span>
      )}
    </button>
  );
});
