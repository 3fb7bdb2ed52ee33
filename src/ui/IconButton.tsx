import './IconButton.css';
import { type ButtonHTMLAttributes, forwardRef } from 'react';
import { partProps } from './partProps.js';

/** Props of {@link IconButton}; all other attributes go to the `button`. */
export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'title'> {
  /** What happens when it is pressed: its accessible name and its tooltip. */
  label: string;
  /** @default 'ghost' */
  variant?: 'ghost' | 'primary';
  /**
   * How large it looks, 36 or 28 px; it can be hit on 44 px either way.
   * @default 'm'
   */
  size?: 's' | 'm';
}

/** A button whose only content is an icon. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { label, variant = 'ghost', size = 'm', className, ...rest },
  ref,
) {
  return (
    <button
      type="button"
      {...rest}
      {...partProps('icon-button', { variant, size }, className)}
      ref={ref}
      aria-label={label}
      title={label}
    />
  );
});
